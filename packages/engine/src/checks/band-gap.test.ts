import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const banded = (bands: object[]) => ({
  children: [leaf('通报', 5, { rules: [{ kind: 'bands', text: '按次数扣分', bands, noun: '次' }] })],
});

test('a whole number between two bands', () => {
  const scheme = schemeOf(
    banded([
      { from: 7, to: 10, points: -2 },
      { from: 1, to: 5, points: -1 },
    ]),
  );
  expect(found('band-gap', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      what: '“通报”的“≥1 ≤5”和“≥7 ≤10”之间，6次不在任何一档，按0分计。',
    }),
  ]);
});

test.each([
  [
    'an excluded edge on both sides',
    [
      { below: 5, points: 1 },
      { above: 5, points: 2 },
    ],
    '5',
  ],
  [
    'a gap below zero',
    [
      { to: -5, points: 1 },
      { from: -2.5, points: 2 },
    ],
    '-4',
  ],
  [
    'an edge between whole numbers',
    [
      { to: 5.5, points: 1 },
      { above: 6, points: 2 },
    ],
    '6',
  ],
])('%s', (_, bands, number) =>
  expect(found('band-gap', schemeOf(banded(bands)))[0]?.what).toContain(`，${number}次不在`),
);

test.each([
  [
    'neighbours',
    [
      { from: 1, to: 10, points: 5 },
      { from: 11, to: 20, points: 3 },
      { above: 20, points: 1 },
    ],
  ],
  ['nothing below the lowest or above the highest', [{ from: 5, to: 9, points: 1 }]],
  [
    'between 89 and 90 no whole number',
    [
      { from: 90, points: 5 },
      { from: 80, to: 89, points: 3 },
    ],
  ],
  [
    'a third band over the gap',
    [
      { from: 1, to: 3, points: 5 },
      { from: 1, to: 20, points: 1 },
      { from: 6, to: 9, points: 2 },
    ],
  ],
  [
    'bands that overlap',
    [
      { from: 1, to: 10, points: 5 },
      { from: 5, to: 20, points: 3 },
    ],
  ],
  [
    'no end',
    [
      { from: 1, points: 5 },
      { from: 9, points: 3 },
    ],
  ],
  ['an open low end', [{ points: 0 }, { to: 3, points: 1 }, { from: 9, points: 3 }]],
])('%s: fine', (_, bands) => expect(placesOf('band-gap', schemeOf(banded(bands)))).toEqual([]));
