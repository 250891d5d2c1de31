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

it('counts the states of what is found, and asks', () => {
  const text = '每发现一处未公开扣0.5分，未及时公开扣0.2分，公开不规范扣0.1分。';
  expect(rules(text)).toMatchObject([{ per: '处' }, { per: '处', points: 0.2 }, { per: '处', points: 0.1 }]);
  expect(doubts(text)).toContain('once-or-each');
  expect(rules('每发现一处未公开的扣0.5分，被上级通报批评的扣2分。')).toMatchObject([{ per: '处' }, { kind: 'fixed' }]);
});
