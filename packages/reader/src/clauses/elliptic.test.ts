import { expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

it('counts like the price before it what is told by a name and marks alone, and asks', () => {
  const text = '病假每天扣0.2分，事假0.5分，旷工2分';
  expect(rules(text)).toMatchObject([
    { kind: 'deduct', points: 0.2, per: '天' },
    { kind: 'deduct', points: 0.5, per: '天' },
    { kind: 'deduct', points: 2, per: '天' },
  ]);
  expect(doubts(text)).toEqual(['once-or-each', 'once-or-each']);
});

it('asks where only the count is left out', () => {
  const text = '1人次迟到扣0.1分，早退扣0.1分，旷会2分';
  expect(rules(text)).toMatchObject([{ kind: 'deduct', per: '人次' }, { kind: 'fixed' }, { kind: 'fixed' }]);
  expect(doubts(text)).toEqual(['once-or-each', 'once-or-each']);
});

it('leaves alone what is of another part, or tells of a state', () => {
  expect(doubts('病假每天扣0.2分；旷工扣2分')).toEqual([]);
  expect(doubts('病假每天扣0.2分，未请假扣2分')).toEqual([]);
});
