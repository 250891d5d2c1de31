import type { Fact } from '@mingjian/model';
import { expect, it } from 'vitest';
import type { Task } from './api.ts';
import { provisionalWith, seenIn } from './provisional.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

const desk = smallDesk();
const at = (name: Parameters<typeof smallLeaf>[1]) => ({ unit: 'u1', indicator: smallLeaf(desk, name).node.path });
const item = (id: string, name: string, more: Partial<Fact> = {}): Fact => ({
  ...at('单'),
  ...{ id, kind: 'item', item: name, value: 'pass', date: '2023-05-01', ...more },
});

it('is the verdict of the engine: a list half checked is not certain, a whole one is', () => {
  expect(provisionalWith(desk, at('单'), [])).toBe(true);
  expect(provisionalWith(desk, at('单'), [item('1', '甲'), item('2', '乙')])).toBe(true);
  expect(provisionalWith(desk, at('单'), [item('1', '甲'), item('2', '乙'), item('3', '丙')])).toBe(false);
  expect(provisionalWith(desk, at('处'), [])).toBe(false);
});

it('counts a corrected record once and one that was taken back not at all', () => {
  const whole = [item('1', '甲'), item('2', '乙'), item('3', '丙')];
  const mended = item('4', '丙', { value: 'fail', replaces: '3', note: '复查' });
  const back: Fact = { ...at('单'), id: '5', kind: 'item', replaces: '4', note: '记错', date: '2023-05-02' };
  expect(provisionalWith(desk, at('单'), [...whole, mended])).toBe(false);
  expect(provisionalWith(desk, at('单'), [...whole, mended, back])).toBe(true);
});

it('does not know a place that the round has not', () => {
  expect(provisionalWith(desk, { unit: 'u9', indicator: 'r/1' }, [])).toBeNull();
});

it('brings a task up to what its cell shows, and leaves it alone where nothing is new', () => {
  const task: Task = { ...at('单'), state: 'prepared', duty: 'assess', turn: null, awaited: false, provisional: true };
  const facts = (list: Fact[]) => list.map((fact) => ({ fact })) as never;
  const cell = { indicator: task.indicator, evidence: [] };
  expect(seenIn(desk, { ...cell, facts: facts([item('1', '甲')]) }, task)).toBe(task);
  const whole = facts([item('1', '甲'), item('2', '乙'), item('3', '丙')]);
  expect(seenIn(desk, { ...cell, facts: whole }, task)).toEqual({ ...task, provisional: false });
});
