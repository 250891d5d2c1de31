import { expect, it } from 'vitest';
import { doubts } from './testing/read.ts';

it('asks of a limit that binds several rules whether each alone or all together', () => {
  expect(doubts('少1人扣0.2分，被投诉批评扣0.2分/人次，累计扣分不超过1分')).toContain('whose-limit');
  expect(doubts('少1人扣0.2分，累计不超过1分；被投诉扣0.2分/人次，累计不超过1分')).not.toContain('whose-limit');
  expect(doubts('省级采用每篇加2分，市级采用每篇加1分，累计不超过5分')).not.toContain('whose-limit');
  expect(doubts('少1人扣0.2分，被投诉批评扣0.2分/人次，扣完为止')).not.toContain('whose-limit');
});

it('asks of a limit that adds up whether it is over what stands before it in its item, too', () => {
  expect(doubts('年度计划未制定，扣0.5分；月度计划被退回，每次扣0.1分，累计扣分不超过0.5分')).toContain('whose-limit');
  expect(doubts('月度计划被退回，每次扣0.1分，累计扣分不超过0.5分')).toEqual([]);
});

it('asks of a loss of everything in one of several items that have prices of their own', () => {
  const first = '1.违规一次扣0.2分，出现严重违规此项不得分。';
  expect(doubts(`${first}2.执行率不低于75%，每低1个百分点扣0.02分。`)).toContain('which-zero');
  expect(doubts(first)).not.toContain('which-zero');
});

it('asks of a loss of everything of one time', () => {
  expect(doubts('每月不少于4条，每少1条扣0.25分，全月未更新的当月不得分')).toContain('which-zero');
});

it('asks whether what is missing loses its own part or all of them', () => {
  expect(doubts('有方案得1分，有总结得1分，有台账得1分。缺项不得分。')).toContain('which-zero');
  expect(doubts('方案齐全得3分，缺项不得分。')).not.toContain('which-zero');
});
