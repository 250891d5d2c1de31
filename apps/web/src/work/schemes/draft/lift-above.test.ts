import type { SchemeNode } from '@mingjian/model';
import { expect, it } from 'vitest';
import { liftAbove } from './lift-above.ts';
import { everyNode } from './nodes.ts';
import { openVersion } from './open-draft.ts';
import { schemeOf } from './scheme-of.ts';
import { readPlan } from './testing/read.ts';

const item: SchemeNode = { name: '指南', full: '5', criterion: '瞒报的，倒扣1分。', rules: [] };
const group = (children: SchemeNode[], more: Partial<SchemeNode> = {}): SchemeNode => ({
  name: '一',
  children,
  ...more,
});

/** Names of all that may fall below nothing once the item does; the whole is called 总. */
function lifted(root: Partial<SchemeNode>, sheets: Record<string, SchemeNode[]> = {}): string[] {
  const { scheme } = readPlan();
  const [result] = scheme.results;
  if (!result) throw new Error('no result');
  const draft = openVersion({
    ...scheme,
    stated: [],
    params: {},
    sheets,
    results: [{ ...result, root: { name: '总', ...root } }],
  });
  const key = everyNode(draft).find(({ says }) => says.name === item.name)?.key ?? '';
  const made = schemeOf(liftAbove(draft, key)).scheme;
  const below = (node: SchemeNode): string[] => [
    ...(node.belowZero ? [node.name] : []),
    ...[...(node.children ?? []), ...(node.extra ?? [])].flatMap(below),
  ];
  return [...made.results.flatMap((one) => below(one.root)), ...Object.values(made.sheets).flat().flatMap(below)];
}

it('the sections that hold an item and the whole fall with it', () => {
  expect(lifted({ children: [group([group([item], { name: '二' })])] })).toEqual(['总', '一', '二']);
  expect(lifted({ children: [item] })).toEqual(['总']);
});

it('what has a lowest of its own, or marks that its parts share, holds what is above it', () => {
  expect(lifted({ floor: '0', children: [group([item])] })).toEqual(['一']);
  expect(lifted({ children: [group([group([item], { name: '二' })], { floor: '0' })] })).toEqual(['二']);
  expect(lifted({ children: [group([item], { pool: true, full: '9' })] })).toEqual([]);
});

it('beside the full marks nothing holds anyway, and the whole is left as it is', () => {
  expect(lifted({ children: [{ ...item, name: '别的' }], extra: [group([item])] })).toEqual(['一']);
});

it('of an item in a table, the stages that refer to the table fall, and the whole that has them or the table', () => {
  const stages = (more: object): Partial<SchemeNode> => ({ children: [{ name: '初评', sheet: 'a', ...more }] });
  expect(lifted(stages({}), { a: [item] })).toEqual(['总', '初评']);
  expect(lifted(stages({ floor: '0' }), { a: [item] })).toEqual([]);
  expect(lifted({ sheet: { 'class-1': 'a' } }, { a: [group([item])] })).toEqual(['总', '一']);
  expect(lifted({ sheet: 'b' }, { a: [item], b: [{ ...item, name: '别的' }] })).toEqual([]);
});
