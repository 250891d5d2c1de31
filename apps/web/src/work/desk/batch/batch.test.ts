import type { Unit } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import type { Task } from '../api.ts';
import { beginForm } from '../form.ts';
import { linesOf } from '../lines.ts';
import { smallDesk, smallLeaf } from '../testing/small-desk.ts';
import { batchUnits, previewOf, sameRules } from './batch.ts';

const names = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8'];
const units: Unit[] = names.map((id) => ({
  id,
  name: `${id}县`,
  class: 'county',
  ...(id === 'u5' ? { tags: ['免'] } : {}),
}));
const desk = smallDesk(units);
const { node } = smallLeaf(desk, '处');
const task = (unit: string, state: Task['state'] = 'empty'): Task => ({
  unit,
  indicator: node.path,
  state,
  duty: 'assess',
  turn: state === 'empty' || state === 'returned' ? 'assess' : null,
  awaited: unit === 'u8',
  provisional: false,
});
const tasks = [task('u1'), task('u2', 'prepared'), task('u3', 'returned'), task('u4'), task('u7'), task('u8')];

describe('who is taken and who is left out', () => {
  const found = batchUnits(desk, node, { tasks, waiting: [{ unit: 'u4', indicator: node.path }] });

  it('takes those whose indicator nobody has judged', () => {
    expect(found.open.map(({ task: { unit } }) => unit)).toEqual(['u1', 'u7']);
  });

  it('says of every other unit why', () => {
    expect(found.out.map(({ unit, why }) => [unit, why])).toEqual([
      ['u2', 'judged'],
      ['u3', 'returned'],
      ['u4', 'waiting'],
      ['u5', 'not-applicable'],
      ['u6', 'no-duty'],
      ['u8', 'material'],
    ]);
  });

  it('takes nobody twice, and what waits at another indicator does not matter', () => {
    const other = [{ unit: 'u1', indicator: smallLeaf(desk, '档').node.path }];
    expect(batchUnits(desk, node, { tasks, waiting: other }).open).toHaveLength(3);
  });

  it('one form speaks only for the same rules', () => {
    expect(sameRules(node, { ...node })).toBe(true);
    expect(sameRules(node, smallLeaf(desk, '档').node)).toBe(false);
    const strange = { ...node, rules: smallLeaf(desk, '档').node.rules };
    expect(batchUnits(desk, strange, { tasks, waiting: [] }).out).toContainEqual({
      unit: 'u1',
      name: 'u1县',
      why: 'other-rules',
    });
  });
});

describe('what will be recorded', () => {
  let count = 0;
  const newId = () => `id-${++count}`;
  const { open } = batchUnits(desk, node, { tasks, waiting: [] });
  const lines = linesOf(node);
  const typed = (text: string) => ({
    ...beginForm(lines, [], desk.day),
    note: '统一核查',
    cells: { [lines[0]?.key ?? '']: { count: text } },
  });

  it('is an entry of its own for each unit, with the one reason, and the points of the engine', () => {
    const { rows, refused } = previewOf(desk, open, typed('2'), { lang: 'zh', newId });
    expect(refused).toEqual([]);
    expect(rows.map(({ facts, points }) => [facts[0]?.unit, facts[0]?.note, facts[0]?.count, points.points])).toEqual([
      ['u1', '统一核查', '2', '1'],
      ['u4', '统一核查', '2', '1'],
      ['u7', '统一核查', '2', '1'],
    ]);
    expect(new Set(rows.flatMap(({ facts }) => facts.map(({ id }) => id))).size).toBe(3);
  });

  it('names the units that the engine does not take it for', () => {
    const { rows, refused } = previewOf(desk, open, typed('两次'), { lang: 'zh', newId });
    expect(rows).toEqual([]);
    expect(refused.map(({ candidate }) => candidate.task.unit)).toEqual(['u1', 'u4', 'u7']);
    expect(refused[0]?.problems.length).toBeGreaterThan(0);
  });
});
