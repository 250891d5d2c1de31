import { expect, it } from 'vitest';
import { type Reach, reachIn, reachWords } from './settled.ts';

const say = (amount: unknown): string => (String(amount).startsWith('$') ? '*' : String(amount));

it.each<[Reach, string]>([
  [{}, ''],
  [{ ceiling: '12.5' }, '本项最多得12.5分。'],
  [{ ceiling: 'none' }, '本项得分不封顶。'],
  [{ ceiling: '$most' }, '本项最多得*分。'],
  [{ floor: '-5' }, '本项加分、扣分都以5分为限。'],
  [{ floor: '-3' }, '本项最低为-3分。'],
  [{ ceiling: '8', belowZero: true }, '本项最多得8分。本项可以扣到零分以下。'],
])('says %j as “%s”, and reads it back beside other remarks', (reach, words) => {
  expect(reachWords({ ...reach, full: '5' }, say)).toBe(words);
  expect(reachIn(`以年底为准。\n${words}`, () => '$most')).toEqual({ reach, rest: '以年底为准。' });
});
