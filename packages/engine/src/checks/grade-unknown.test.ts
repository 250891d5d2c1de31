import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const veto = { kind: 'veto', id: '弄虚作假', text: '弄虚作假的，年度考核为不合格。', effect: 'grade', grade: '不合格' };
const graded = (grades?: object[]) =>
  schemeOf(
    { children: [leaf('甲', 5), leaf('情形', undefined, { clause: '末行', rules: [veto] })] },
    { result: grades ? { grades } : {} },
  );

test('a grade that the result does not have', () => {
  expect(found('grade-unknown', graded([{ name: '合格', min: 60 }, { name: '基本合格' }]))).toEqual([
    expect.objectContaining({
      severity: 'error',
      place: 'r/2',
      clause: '末行',
      what: '“情形”的否决把等次定为“不合格”，“成绩”的等次里没有它：合格、基本合格。',
    }),
  ]);
  expect(found('grade-unknown', graded())[0]?.what).toContain('没有它：—');
});

test('a grade that it has', () => {
  expect(placesOf('grade-unknown', graded([{ name: '合格', min: 60 }, { name: '不合格' }]))).toEqual([]);
});
