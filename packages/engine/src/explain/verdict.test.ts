import type { Fact, ItemValue } from '@mingjian/model';
import { itemValues } from '@mingjian/model';
import { expect, it } from 'vitest';
import { compile, factVerdict, type PlanNode, verdictWord } from '../index.ts';
import { schemeOf } from '../testing/scheme.ts';

const leafOf = (...rules: object[]): PlanNode => reaching({}, ...rules);

function reaching(reach: object, ...rules: object[]): PlanNode {
  const plan = compile(schemeOf({ children: [{ name: '本项', full: 5, na: 'full', ...reach, rules }] }));
  const node = plan.ok ? plan.value.classes[0]?.nodes.find(({ name }) => name === '本项') : undefined;
  if (!node) throw new Error(JSON.stringify(plan));
  return node;
}
const rule = (text: string, more: object = {}) => ({ kind: 'allOrNothing', text, ...more });
const fact = (more: Partial<Fact>): Fact => ({ unit: '东县', indicator: '本项', kind: 'item', ...more }) as Fact;
const said = (leaf: PlanNode, value: ItemValue, lang: 'zh' | 'en' = 'zh') => {
  const [one] = leaf.rules;
  return one && verdictWord(leaf, one, value, lang, one.items[0]);
};

it('says what was asked and what follows, by the fault where the words tell one', () => {
  const fault = leafOf(rule('未建立的不得分'));
  expect(itemValues.map((value) => said(fault, value))).toEqual([
    '没有这种情形（得分）',
    '部分有这种情形',
    '有这种情形（不得分）',
    '不适用',
  ]);
  const demand = leafOf(rule('建立的得5分，否则不得分'));
  expect(said(demand, 'pass')).toBe('达标（得分）');
  expect(said(demand, 'fail')).toBe('不达标（不得分）');
  expect(said(demand, 'pass', 'en')).toBe('Met (points)');
  expect(said(fault, 'fail', 'en')).toBe('The case (no points)');
});

it('does not say that all is lost where only some of the marks hang on the rule', () => {
  const part = leafOf(rule('未建立的扣2分', { points: 2 }));
  expect(said(part, 'pass')).toBe('没有这种情形（不扣分）');
  expect(said(part, 'fail')).toBe('有这种情形（扣2分）');
  expect(said(part, 'pass', 'en')).toBe('Not the case (nothing lost)');
  expect(said(part, 'fail', 'en')).toBe('The case (2 lost)');
});

it('says what is taken below nothing, where the indicator goes there', () => {
  const more = rule('报送的得5分，否则不得分，同时倒扣1.5分', { points: 6.5 });
  expect(said(reaching({ floor: -1.5 }, more), 'fail')).toBe('不达标（不得分，再扣1.5分）');
  expect(said(reaching({ belowZero: true }, more), 'fail', 'en')).toBe('Not met (no points, and 1.5 below that)');
  expect(said(reaching({ floor: -1.5 }, more), 'pass')).toBe('达标（得分）');
  expect(said(leafOf(more), 'fail')).toBe('不达标（不得分）');
});

it('says the result of an item alone: what it is worth stands beside it', () => {
  const items = [{ item: '公开指南' }, { item: '未公开年报' }];
  const list = leafOf({ kind: 'checklist', text: '每缺一项扣1分', mode: 'lose', each: 1, items });
  expect(said(list, 'fail')).toBe('不达标');
  expect(factVerdict(list, fact({ item: '未公开年报', value: 'fail' }), 'zh')).toBe('有这种情形');
});

it('finds the rule of a fact, the one that it names before any other', () => {
  const both = leafOf({ ...rule('按时完成，否则不得分'), id: 'a' }, { ...rule('低于90%不得分'), id: 'b' });
  expect(factVerdict(both, fact({ value: 'pass', rule: 'a' }), 'zh')).toBe('达标（得分）');
  expect(factVerdict(both, fact({ value: 'pass', rule: 'b' }), 'zh')).toBe('没有这种情形（得分）');
  expect(factVerdict(both, fact({ value: 'pass', rule: 'c' }), 'zh')).toBeNull();
  expect(factVerdict(leafOf(rule('低于90%不得分')), fact({ value: 'fail' }), 'zh')).toBe('有这种情形（不得分）');
});

it('says nothing of what is no result', () => {
  const leaf = leafOf(rule('未建立的不得分'));
  expect(factVerdict(leaf, fact({ value: '大概' }), 'zh')).toBeNull();
  expect(factVerdict(leaf, fact({ kind: 'event', value: 'fail' }), 'zh')).toBeNull();
  expect(factVerdict(undefined, fact({ value: 'fail' }), 'zh')).toBeNull();
});
