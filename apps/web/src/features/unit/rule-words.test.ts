import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Rule } from '@mingjian/model';
import { expect, it } from 'vitest';
import { differsByClass, optionsOf, ownPoints, saysAll } from './rule-words.ts';

const list = (item: string, text?: string): Rule =>
  ({ kind: 'checklist', mode: 'earn', text: '', items: [{ item, points: '5', ...(text ? { text } : {}) }] }) as Rule;

it('an item says its words where they are more than its name and its marks', () => {
  const words = (item: string, text?: string) => optionsOf(list(item, text), 'all')[0]?.text;
  expect(words('防止养殖场反弹', '1.防止养殖场反弹，得5分')).toBeNull();
  expect(words('防止养殖场反弹', '防止养殖场反弹的，得5分。')).toBeNull();
  expect(words('3', '机构职能、办公地址')).toBe('机构职能、办公地址');
  expect(words('建立台账')).toBeNull();
  expect(words('按制度要求开展乡河长、村河长…', '按制度要求开展乡河长、村河长巡河，得5分。')).toBe(
    '按制度要求开展乡河长、村河长巡河',
  );
  expect(words('完成2项，另有说明…', '完成2项，另有说明的，得2分')).toBe('完成2项，另有说明的，得2分');
});

it('marks that differ by class are told as the class at hand has them', () => {
  const rule = {
    kind: 'levels',
    text: '',
    levels: [
      { level: '好', points: { a: '3', b: '2' } },
      { level: '中', points: { min: { a: '1', default: '0' }, max: { a: '2', default: '1' } } },
      { level: '差', points: '0' },
      { level: '未定', points: { a: '$open' } },
    ],
  } as unknown as Rule;
  const marks = (cls: string) => optionsOf(rule, cls).map(({ points }) => points);
  expect(marks('a')).toEqual(['3', '1–2', '0', null]);
  expect(marks('b')).toEqual(['2', '0–1', '0', null]);
  const words = '全部建成的，甲类得3分，乙类得2分';
  const said = { ...rule, levels: [{ level: '建成', text: words, points: { a: '3', b: '2' } }] } as unknown as Rule;
  expect(optionsOf(said, 'b')[0]).toEqual({ id: '建成', text: words, points: '2' });
});

it('only a figure that differs by class is told beside the words of a rule', () => {
  const own = (points: unknown) => ownPoints({ cls: 'a' } as PlanNode, { source: { points } } as PlanRule);
  expect([own({ a: '4', b: '3' }), own('4'), own(undefined)]).toEqual(['4', null, null]);
});

it('marks may differ by class in the leaf, a rule or one of its levels', () => {
  const differs = (full: unknown, source: unknown) =>
    differsByClass({ full, rules: [source] } as Parameters<typeof differsByClass>[0]);
  expect(differs('3', { points: '1' })).toBe(false);
  expect(differs({ a: '4', b: '3' }, {})).toBe(true);
  expect(differs('3', { points: { a: '1', b: '2' } })).toBe(true);
  expect(differs('3', { levels: [{ points: { min: '0', max: { a: '1', b: '2' } } }] })).toBe(true);
});

it('a rule that is the whole criterion says nothing new', () => {
  const node = { source: { criterion: '1.建立台账，得2分。\n2.设立公示牌，得1分。' } } as unknown as PlanNode;
  const rule = (text: string) => ({ text }) as PlanRule;
  expect(saysAll(node, rule('1.建立台账，得2分。 2.设立公示牌，得1分。'))).toBe(true);
  expect(saysAll(node, rule('建立台账，得2分'))).toBe(false);
});
