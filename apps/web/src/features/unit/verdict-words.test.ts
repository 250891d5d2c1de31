import { compile, type PlanNode } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { expect, it } from 'vitest';
import { smallScheme } from '../../work/desk/testing/small-scheme.ts';
import { factVerdict, verdictKey } from './verdict-words.ts';

const rule = (text: string) => ({ kind: 'allOrNothing', text }) as const;

function leafOf(...rules: object[]): PlanNode {
  const plan = compile(smallScheme({ children: [{ name: '本项', full: 5, rules }] }));
  const node = plan.ok ? plan.value.classes[0]?.nodes.find(({ name }) => name === '本项') : undefined;
  if (!node) throw new Error(JSON.stringify(plan));
  return node;
}
const fact = (more: Partial<Fact>): Fact => ({ unit: '东县', indicator: '本项', kind: 'item', ...more }) as Fact;

it('names a verdict by the fault where the words tell one, else by what was to be done', () => {
  expect(verdictKey(rule('未建立的不得分'), 'pass')).toBe('verdict.fault.pass');
  expect(verdictKey(rule('未建立的不得分'), 'fail')).toBe('verdict.fault.fail');
  expect(verdictKey(rule('建立的得5分，否则不得分'), 'fail')).toBe('verdict.demand.fail');
});

it('leaves items of a list, and what does not apply, as they are', () => {
  expect(verdictKey({ kind: 'checklist', text: '未建立的不得分' }, 'pass')).toBeNull();
  expect(verdictKey(rule('未建立的不得分'), 'na')).toBeNull();
});

it('finds the rule of a fact, the one that it names before any other', () => {
  const node = leafOf({ ...rule('按时完成，否则不得分'), id: 'a' }, { ...rule('低于90%不得分'), id: 'b' });
  expect(factVerdict(node, fact({ value: 'pass', rule: 'a' }))).toBe('verdict.demand.pass');
  expect(factVerdict(node, fact({ value: 'pass', rule: 'b' }))).toBe('verdict.fault.pass');
  expect(factVerdict(leafOf(rule('低于90%不得分')), fact({ value: 'fail' }))).toBe('verdict.fault.fail');
  expect(factVerdict(undefined, fact({ value: 'fail' }))).toBeNull();
});
