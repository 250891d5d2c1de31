import { compile, type PlanNode } from '@mingjian/engine';
import { expect, it } from 'vitest';
import { askedUnmet, countsBeyond } from './beyond.ts';
import { beginForm } from './form.ts';
import { linesOf } from './lines.ts';
import { smallScheme } from './testing/small-scheme.ts';

/** A leaf with these rules, the last of them a bonus. */
function leafOf(...rules: object[]): PlanNode {
  const plan = compile(smallScheme({ children: [{ name: '本项', full: 5, ceiling: 'none', rules }] }));
  const node = plan.ok ? plan.value.classes[0]?.nodes.find(({ name }) => name === '本项') : undefined;
  if (!node) throw new Error(JSON.stringify(plan));
  return node;
}
const bonus = (text: string, per?: string) => ({ kind: 'award', id: 'more', text, points: 1, ...(per ? { per } : {}) });
const counts = (text: string, per?: string): boolean => {
  const line = linesOf(leafOf(bonus(text, per)))[0];
  if (!line) throw new Error('no line');
  return countsBeyond(line);
};

it.each([
  ['省级：多投稿一篇按2：1：0.5比例加分', '篇'],
  ['每多1家加0.2分', '家'],
  ['每多报一条加0.5分', '条'],
  ['报送12篇以上的，每超1篇加0.5分', '篇'],
  ['超额完成的，每超过任务数1项加1分', '项'],
  ['每超出2篇加1分', '2篇'],
])('asks how many beyond what is asked: %s', (text, per) => {
  expect(counts(text, per)).toBe(true);
});

it.each([
  ['每报送一篇加1分', '篇'],
  ['多次获表扬，每有一次加1分', '次'],
  ['多个部门联合的，每件加1分', '件'],
  ['超额完成任务的，加1分', undefined],
])('asks for all of them otherwise: %s', (text, per) => {
  expect(counts(text, per)).toBe(false);
});

it('sees that what was asked was not reached, once somebody said so', () => {
  const passing = leafOf({ kind: 'allOrNothing', id: 'base', text: '用稿3篇得5分' }, bonus('多投稿一篇加1分', '篇'));
  const graded = leafOf(
    {
      kind: 'levels',
      id: 'base',
      text: '用稿3篇得3分',
      levels: ['3', '0'].map((points) => ({ level: points, points })),
    },
    bonus('多投稿一篇加1分', '篇'),
  );
  const unmet = (leaf: PlanNode, typed: Record<string, string>): boolean => {
    const lines = linesOf(leaf);
    const form = beginForm(lines, [], '2023-06-01');
    return askedUnmet(leaf, { ...form, cells: { ...form.cells, [lines[0]?.key ?? '']: typed } });
  };
  expect([unmet(passing, {}), unmet(passing, { value: 'pass' }), unmet(passing, { value: 'fail' })]).toEqual([
    ...[false, false, true],
  ]);
  expect([unmet(graded, { level: '3' }), unmet(graded, { level: '0' })]).toEqual([false, true]);
});
