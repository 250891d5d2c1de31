import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const rated = (spread?: object) =>
  schemeOf({
    children: [
      leaf('互评', 10, {
        clause: '三（二）',
        rules: [
          { kind: 'ratings', text: '差距不应低于10%。', scale: { min: 0, max: 100 }, ...(spread ? { spread } : {}) },
        ],
      }),
    ],
  });

test('ten percent of nothing in particular', () => {
  expect(found('spread-unspecific', rated({ percent: 10 }))).toEqual([
    expect.objectContaining({
      severity: 'open',
      place: 'r/1',
      clause: '三（二）',
      what: '“互评”要求评分拉开10%，方案没有写是谁的10%：“差距不应低于10%”。',
    }),
  ]);
});

test('a spread that says of what, or none', () => {
  expect(placesOf('spread-unspecific', rated({ percent: 10, of: 'scale' }))).toEqual([]);
  expect(placesOf('spread-unspecific', rated())).toEqual([]);
});
