import { expect, it } from 'vitest';
import { wholeIn } from './whole.ts';

it('the marks of the whole are those that the words of a plan state', () => {
  expect(wholeIn(['考评实行百分制，满分为100分，由各单位自评后抽查。'])).toBe(100);
  expect(wholeIn(['一、计分办法', '本次考核采用百分制。'])).toBe(100);
  expect(wholeIn(['考核总分 200 分，其中日常工作 120 分。'])).toBe(200);
});

it('marks of parts, of grades, of what is added or converted state no whole, nor do several figures', () => {
  for (const line of [
    '各项满分为100分。',
    '总分90分以上为优秀。',
    '（一）组织领导（满分60分）',
    '测评得分按百分制折算后计入总成绩。',
    '加分项满分为100分。',
    '县区总分100分，部门总分120分。',
    '工作台账满分10分',
    '考核以实地查看为主。',
  ])
    expect([line, wholeIn([line])]).toEqual([line, undefined]);
});
