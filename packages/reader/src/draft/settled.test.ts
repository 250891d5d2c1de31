import { expect, it } from 'vitest';
import { type Reach, reachIn, reachWords, tagsIn, tagsWords } from './settled.ts';

const say = (amount: unknown): string => (String(amount).startsWith('$') ? '*' : String(amount));

it.each<[Reach, string]>([
  [{}, ''],
  [{ ceiling: '12.5' }, '本项最多得12.5分。'],
  [{ ceiling: 'none' }, '本项得分不封顶。'],
  [{ ceiling: '$most' }, '本项最多得*分。'],
  [{ floor: '-5' }, '本项加分、扣分都以5分为限。'],
  [{ floor: '-3' }, '本项最低为-3分。'],
  [{ ceiling: '8', belowZero: true }, '本项最多得8分。本项可以扣到零分以下。'],
  [{ places: 2, na: 'full' }, '本项得分计到小数点后第2位。本项对不涉及的单位按满分计分。'],
  [{ na: 'omit' }, '本项对不涉及的单位其余各项按比例折算。'],
])('says %j as “%s”, and reads it back beside other remarks', (reach, words) => {
  expect(reachWords({ ...reach, full: '5' }, say)).toBe(words);
  expect(reachIn(`以年底为准。\n${words}`, () => '$most')).toEqual({ reach, rest: '以年底为准。' });
});

it('says whom an item is for by their tags, and reads it back', () => {
  const tags = { tags: ['脱贫攻坚', '边境'], without: ['无工单'] };
  const words = '本项适用于标有“脱贫攻坚”、“边境”的单位。本项不适用于标有“无工单”的单位。';
  expect(tagsWords(tags)).toBe(words);
  expect(tagsIn(`以年底为准。\n${words}`)).toEqual({ tags, rest: '以年底为准。' });
  expect(tagsWords({})).toBe('');
  expect(tagsIn('适用于全部单位。')).toEqual({ tags: {}, rest: '适用于全部单位。' });
});
