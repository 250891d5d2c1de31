import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Rule } from '@mingjian/model';
import { expect, it } from 'vitest';
import { optionsOf, saysAll } from './rule-words.ts';

const list = (item: string, text?: string): Rule =>
  ({ kind: 'checklist', mode: 'earn', text: '', items: [{ item, points: '5', ...(text ? { text } : {}) }] }) as Rule;

it('an item says its words where they are more than its name and its marks', () => {
  const words = (item: string, text?: string) => optionsOf(list(item, text))[0]?.text;
  expect(words('防止养殖场反弹', '1.防止养殖场反弹，得5分')).toBeNull();
  expect(words('防止养殖场反弹', '防止养殖场反弹的，得5分。')).toBeNull();
  expect(words('3', '机构职能、办公地址')).toBe('机构职能、办公地址');
  expect(words('建立台账')).toBeNull();
  expect(words('按制度要求开展乡河长、村河长…', '按制度要求开展乡河长、村河长巡河，得5分。')).toBe(
    '按制度要求开展乡河长、村河长巡河',
  );
  expect(words('完成2项，另有说明…', '完成2项，另有说明的，得2分')).toBe('完成2项，另有说明的，得2分');
});

it('a rule that is the whole criterion says nothing new', () => {
  const node = { source: { criterion: '1.建立台账，得2分。\n2.设立公示牌，得1分。' } } as unknown as PlanNode;
  const rule = (text: string) => ({ text }) as PlanRule;
  expect(saysAll(node, rule('1.建立台账，得2分。 2.设立公示牌，得1分。'))).toBe(true);
  expect(saysAll(node, rule('建立台账，得2分'))).toBe(false);
});
