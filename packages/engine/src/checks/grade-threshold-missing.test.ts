import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const params = {
  pass: { type: 'number', clause: '四（一）', text: '对不合格的', ask: '多少分以下不合格？', sample: 60 },
  name: { type: 'name', clause: '四（一）', text: '等次', ask: '叫什么？', sample: '合格' },
};
const graded = (...grades: object[]) => schemeOf({ children: [leaf('甲', 5)] }, { params, result: { grades } });

test('a threshold that the document does not give', () => {
  expect(found('grade-threshold-missing', graded({ name: '$name', min: '$pass' }, { name: '不合格' }))).toEqual([
    expect.objectContaining({
      severity: 'open',
      place: 'r.grades[0]',
      clause: '四（一）',
      what: '“成绩”的等次没有分数线：多少分以下不合格？',
    }),
  ]);
  expect(
    found('grade-threshold-missing', graded({ name: '合格', min: { county: '$pass' } }, { name: '不合格' }))[0]?.what,
  ).toContain('等次“合格”没有分数线');
});

test('a grade in the middle that swallows what comes after it', () => {
  expect(found('grade-threshold-missing', graded({ name: '优秀' }, { name: '合格', min: 60 }))).toEqual([
    expect.objectContaining({ severity: 'warning', place: 'r.grades[0]' }),
  ]);
});

test('thresholds, a last grade without one, and a quota instead of one are fine', () => {
  expect(
    placesOf(
      'grade-threshold-missing',
      graded({ name: '优秀', min: 90 }, { name: '合格', min: 60 }, { name: '不合格' }),
    ),
  ).toEqual([]);
  expect(placesOf('grade-threshold-missing', graded({ name: '优秀', quota: 30 }, { name: '合格' }))).toEqual([]);
});
