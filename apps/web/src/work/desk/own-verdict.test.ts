import type { Fact } from '@mingjian/model';
import { expect, it } from 'vitest';
import { beginForm, type Form, factsFrom, itemColumn } from './form.ts';
import { linesOf } from './lines.ts';
import { inForce, worth } from './opened.ts';
import { adopt, verdictFrom } from './own-verdict.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

const desk = smallDesk();
let count = 0;
const newId = () => `id-${++count}`;

function setUp(name: Parameters<typeof smallLeaf>[1], type: (form: Form) => void) {
  const leaf = smallLeaf(desk, name);
  const lines = linesOf(leaf.node);
  const place = { unit: 'u1', indicator: leaf.node.path };
  const form = beginForm(lines, [], desk.day);
  type(form);
  const current = factsFrom(form, { place, lines, current: [], newId });
  return { leaf, lines, place, current };
}
const cell = (form: Form, at: number): Record<string, string> => Object.values(form.cells)[at] ?? {};
const points = (leaf: ReturnType<typeof smallLeaf>, facts: readonly Fact[]) => {
  const told = worth(desk, leaf, facts, 'zh');
  return told.ok ? told.node.points : told.problems;
};

it('takes the place of all that was found under the rule, and leaves the other rules alone', () => {
  const { leaf, lines, place, current } = setUp('两', (form) => {
    cell(form, 0).count = '2';
    cell(form, 1).date = '2023-10-20';
  });
  const form = beginForm(lines, current, desk.day);
  expect(verdictFrom(form, place, lines, current)).toMatchObject([{ count: '2' }, { kind: 'delivery' }]);
  cell(form, 0).count = '1';
  const verdict = verdictFrom(form, place, lines, current);
  expect(verdict).toMatchObject([{ count: '1' }, { kind: 'delivery', date: '2023-10-20' }]);
  expect(verdict.some((fact) => 'id' in fact || 'replaces' in fact || 'unit' in fact)).toBe(false);

  const told = verdict.map((fact) => ({ ...fact, ...place }) as Fact);
  const facts = adopt(told, place, current, { day: desk.day, note: '按复核意见', newId });
  const all = [...current, ...facts];
  expect(inForce(all)).toHaveLength(2);
  expect([points(leaf, current), points(leaf, all)]).toEqual(['1', '2']);
  expect(facts.every(({ note }) => note === '按复核意见')).toBe(true);
});

it('lists every item, also those that were not changed', () => {
  const { lines, place, current } = setUp('单', (form) => {
    for (const item of ['甲', '乙']) cell(form, 0)[itemColumn(item)] = 'pass';
  });
  const form = beginForm(lines, current, desk.day);
  cell(form, 0)[itemColumn('乙')] = 'fail';
  expect(verdictFrom(form, place, lines, current)).toMatchObject([
    { item: '甲', value: 'pass' },
    { item: '乙', value: 'fail' },
  ]);
});
