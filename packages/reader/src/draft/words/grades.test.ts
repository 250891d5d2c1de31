import { describe, expect, it } from 'vitest';
import { gradesIn, openGradesIn, speaksOfGrades } from './grades.ts';

const short = (text: string): string[] =>
  gradesIn(text).map(({ name, min, quota }) => `${name} ${min ?? '以下'}${quota ? ` ≤${quota}%` : ''}`);

it.each([
  [
    '考核得分90分以上为优秀，80-89分为良好，60-79分为合格，60分以下为不合格。',
    ['优秀 90', '良好 80', '合格 60', '不合格 以下'],
  ],
  [
    '考核结果分为四个等次：优秀（90分及以上）、良好（80分（含）至90分）、合格（60分以上不足80分）、不合格（60分以下）。',
    ['优秀 90', '良好 80', '合格 60', '不合格 以下'],
  ],
  [
    '得分在95分（含）以上的，评定为“优秀”等次；85分以上不足95分的，评定为“达标”等次；低于85分的，评定为“不达标”等次。',
    ['优秀 95', '达标 85', '不达标 以下'],
  ],
  ['总分90分以上的评为优秀，90分以下评为合格。优秀单位比例不超过30%。', ['优秀 90 ≤30%', '合格 以下']],
])('%s', (text, grades) => {
  expect(short(text)).toEqual(grades);
});

it.each([
  '考核等次分为优秀、良好、合格、不合格。',
  '90分以上为优秀，95分以上为良好，60分以下为不合格。',
  '80分以上为优秀，70分以上为合格。',
  '每缺一项扣1分，扣完为止。',
])('gives no scale where the words have none: %s', (text) => {
  expect(gradesIn(text)).toEqual([]);
});

it('knows words that name grades without their bounds', () => {
  expect(speaksOfGrades('提出初步考核等次建议，报领导组审定。')).toBe(true);
  expect(speaksOfGrades('分为优秀、良好、合格三档')).toBe(true);
  expect(speaksOfGrades('按时报送材料。')).toBe(false);
});

describe('a scale with bounds left open', () => {
  it.each([
    ['等次：优秀（90分以上）、合格（*分以上）、不合格。', ['优秀 90', '合格 *', '不合格 ']],
    ['合格分：60分', ['合格 60', '不合格 ']],
    ['审核人\n合格分\n填报日期', ['合格 *', '不合格 ']],
    ['合格分数由各单位自定', []],
  ])('%s', (text, grades) => {
    expect(openGradesIn(text).map(({ name, min = '' }) => `${name} ${min}`)).toEqual(grades);
  });
});
