import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const banded = (bands: object[] | string, more: object = {}) => ({
  children: [
    leaf('检索', 5, {
      clause: '第10项',
      rules: [{ kind: 'bands', text: '按出现次数得分', bands, noun: '次', ...more }],
    }),
  ],
});
const places = (...given: Parameters<typeof schemeOf>) => placesOf('band-overlap', schemeOf(...given));

test('a number that two bands hold', () => {
  const scheme = schemeOf(
    banded([
      { from: 10, points: 5, text: '10次及以上' },
      { from: 6, to: 10, points: { min: 3, max: 4 }, text: '6-10次' },
      { from: 3, to: 5, points: { min: 1, max: 2 } },
      { to: 2, points: 0 },
    ]),
  );
  expect(found('band-overlap', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '第10项',
      what: '“检索”的两档在10次重叠：“10次及以上”和“6-10次”都包括它；计分时按写在前面的“10次及以上”。',
    }),
  ]);
});

test('a stretch that two bands hold, named by their edges', () => {
  const scheme = schemeOf(
    banded([
      { from: 1, to: 10, points: 5 },
      { above: 7, below: 20, points: 3 },
    ]),
  );
  expect(found('band-overlap', scheme, 'en')[0]?.what).toBe(
    '“检索”: “≥1 ≤10” and “>7 <20” overlap from 7 to 10; scoring takes the one written first.',
  );
});

test.each([
  [
    'bands that meet with one edge open',
    [
      { from: 10, points: 5 },
      { from: 6, below: 10, points: 3 },
    ],
  ],
  [
    'bands with a gap',
    [
      { from: 1, to: 10, points: 5 },
      { from: 11, to: 20, points: 3 },
    ],
  ],
  ['a band that is meant as the rest', [{ to: 3, points: 5 }, { to: 10, points: 3 }, { points: 0 }]],
  [
    'bands with the same points',
    [
      { from: 1, to: 10, points: 3 },
      { from: 10, to: 20, points: 3 },
    ],
  ],
  [
    'two edges of which the tighter one counts',
    [
      { from: 1, to: 10, below: 8, points: 5 },
      { from: 8, to: 20, points: 3 },
    ],
  ],
])('%s are fine', (_, bands) => expect(places(banded(bands))).toEqual([]));

test('open parameters hide where bands end', () => {
  const params = {
    x: { type: 'number', clause: '一', text: '*个月', ask: '几个月？', sample: 3 },
    t: {
      type: 'table',
      clause: '一',
      text: '第*名',
      ask: '第几名？',
      sample: [
        { to: 5, points: 3 },
        { from: 5, to: 9, points: 1 },
      ],
    },
  };
  expect(
    places(
      banded([
        { to: '$x', points: 2 },
        { from: 3, to: 6, points: 1 },
      ]),
      { params },
    ),
  ).toEqual([]);
  expect(places(banded('$t'), { params })).toEqual([]);
});

test('ranks are bands too; several rules are told apart', () => {
  const rules = [
    { kind: 'judgement', id: 'a', text: '评定' },
    {
      kind: 'rankPoints',
      id: 'b',
      text: '按名次',
      bands: [
        { from: 1, to: 3, points: 5 },
        { from: 3, to: 6, points: 2 },
      ],
    },
  ];
  expect(places({ children: [leaf('名次', 5, { rules })] })).toEqual(['r/1#b']);
});
