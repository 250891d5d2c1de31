import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const graded = (...grades: object[]) =>
  schemeOf(
    { children: [leaf('甲', 5)] },
    { result: { grades }, params: { x: { type: 'number', clause: '四', text: '*分', ask: '几分？', sample: 99 } } },
  );

test('a grade that can never be reached', () => {
  expect(
    found('grade-order', graded({ name: '合格', min: 60 }, { name: '优秀', min: 90 }, { name: '不合格' })),
  ).toEqual([
    expect.objectContaining({
      severity: 'error',
      place: 'r.grades[1]',
      what: '“成绩”的等次“优秀”（90分以上）排在“合格”（60分以上）之后，永远轮不到。',
    }),
  ]);
  expect(placesOf('grade-order', graded({ name: '优秀', min: 90 }, { name: '良好', min: 90 }))).toEqual([
    'r.grades[1]',
  ]);
});

test('grades from high to low, a quota before the same points, and open thresholds', () => {
  expect(
    placesOf('grade-order', graded({ name: '优秀', min: 90 }, { name: '合格', min: 60 }, { name: '不合格' })),
  ).toEqual([]);
  expect(placesOf('grade-order', graded({ name: '优秀', min: 90, quota: 30 }, { name: '良好', min: 90 }))).toEqual([]);
  expect(placesOf('grade-order', graded({ name: '优秀', min: 60 }, { name: '合格', min: '$x' }))).toEqual([]);
});
