import { expect, it } from 'vitest';
import type { RuleOf } from './rule.ts';
import { mannerOf } from './verdict.ts';

const whole = (text: string): RuleOf<'allOrNothing'> => ({ kind: 'allOrNothing', text }) as RuleOf<'allOrNothing'>;
const list = (mode: 'earn' | 'lose', item: string, text?: string): RuleOf<'checklist'> =>
  ({ kind: 'checklist', text: '每项1分', mode, items: [{ item, text }] }) as RuleOf<'checklist'>;

it('asks a rule of all or nothing by what its words tell', () => {
  expect(mannerOf(whole('未建立台账的，不得分。'))).toBe('fault');
  expect(mannerOf(whole('建立台账的得2分，否则不得分。'))).toBe('demand');
});

it.each([
  ['demand', 'lose', '专门机构', undefined],
  ['demand', 'earn', '微博入驻', '微博未入驻的，扣1分'],
  ['fault', 'lose', '1', '未公开目录的，扣1分'],
  ['fault', 'lose', '（2）', '未公开目录'],
  ['fault', 'lose', '未公开目录', undefined],
  ['demand', 'lose', '未成年人保护', undefined],
  // What earns is asked for, however it is named.
  ['demand', 'earn', '未公开目录', undefined],
] as const)('asks an item of a list as a %s: %s %s %s', (manner, mode, item, text) => {
  expect(mannerOf(list(mode, item, text), item)).toBe(manner);
});
