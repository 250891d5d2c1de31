import { expect, it } from 'vitest';
import type { Task } from './api.ts';
import {
  awaitedIn,
  doneIn,
  groupState,
  groupsOf,
  leftIn,
  neighbour,
  nextAwaited,
  nextWaiting,
  recordedIn,
  undecidedIn,
  withSent,
} from './queue.ts';

const task = (unit: string, indicator: string, waits = true): Task => ({
  unit,
  indicator,
  state: waits ? 'empty' : 'prepared',
  duty: 'assess',
  turn: waits ? 'assess' : null,
  awaited: false,
  provisional: waits,
});
const [a1, a2, b1, b2] = [task('a', '1', false), task('a', '2'), task('b', '1'), task('b', '2', false)];
const tasks = [a1, a2, b1, b2];

it('groups by unit or by indicator and counts what is left', () => {
  expect(groupsOf(tasks, 'unit')).toEqual([
    { id: 'a', tasks: [a1, a2], left: 1 },
    { id: 'b', tasks: [b1, b2], left: 1 },
  ]);
  expect(groupsOf(tasks, 'indicator')).toEqual([
    { id: '1', tasks: [a1, b1], left: 1 },
    { id: '2', tasks: [a2, b2], left: 1 },
  ]);
  expect([leftIn(tasks), doneIn(tasks)]).toEqual([2, 2]);
  expect(recordedIn(tasks)).toBe(2);
});

it('says of a group that it is done only where there was something to do', () => {
  const [group] = groupsOf([a1, a2], 'unit');
  if (!group) throw new Error('no group');
  expect(groupState(group, 'assess')).toBe('left');
  expect(groupState({ ...group, left: 0 }, 'review')).toBe('none');
  expect(groupState({ ...group, tasks: [a2], left: 0 }, 'review')).toBe('empty');
  expect(groupState({ ...group, tasks: [a1], left: 0 }, 'review')).toBe('done');
  expect(groupState({ ...group, left: 1 }, 'review')).toBe('waits');
});

it('says of a group that it is done only where the points of everything in it are certain', () => {
  const entered = task('a', '3', false);
  const open = { ...entered, provisional: true };
  const group = (list: Task[], left = 0) => ({ id: 'a', tasks: list, left });
  expect(undecidedIn([entered, open, task('a', '4')])).toEqual([open]);
  expect(groupState(group([entered]), 'assess')).toBe('done');
  expect(groupState(group([entered, open]), 'assess')).toBe('undecided');
  expect(groupState(group([entered, open]), 'review')).toBe('undecided');
  expect(groupState(group([open, task('a', '4')], 1), 'assess')).toBe('left');
});

it('does not count as done what a reviewer still waits for', () => {
  expect(doneIn([{ ...a1, duty: 'review', state: 'empty' }])).toBe(0);
});

it('goes to the neighbours within the group and stays at its ends', () => {
  const [group] = groupsOf(tasks, 'unit');
  if (!group) throw new Error('no group');
  expect(neighbour(group, a1, 1)).toBe(a2);
  expect(neighbour(group, a2, 1)).toBe(a2);
  expect(neighbour(group, a1, -1)).toBe(a1);
});

it('finds the next that waits: in the group first, then in the others, and null when all is done', () => {
  const groups = groupsOf(tasks, 'unit');
  expect(nextWaiting(groups, a1, 'unit')).toBe(a2);
  expect(nextWaiting(groups, a2, 'unit')).toBe(b1);
  expect(nextWaiting(groups, b2, 'unit')).toBe(b1);
  expect(nextWaiting(groupsOf([a1, b2], 'unit'), a1, 'unit')).toBeNull();
});

it('finds the next whose material nobody has looked at, whether or not it is entered, but never the one at hand', () => {
  const given = [a1, a2, { ...b1, awaited: true }, { ...b2, awaited: true }];
  const groups = groupsOf(given, 'unit');
  expect(awaitedIn(given)).toBe(2);
  expect(nextAwaited(groups, a1, 'unit')).toBe(given[2]);
  expect(nextAwaited(groups, b1, 'unit')).toBe(given[3]);
  expect(nextAwaited(groups, b2, 'unit')).toBe(given[2]);
  expect(nextAwaited(groupsOf(given.slice(2, 3), 'unit'), b1, 'unit')).toBeNull();
});

it('takes what is on its way for entered, so that a unit ends before the last entry has come', () => {
  const [group] = groupsOf(withSent(tasks, [{ unit: 'a', indicator: '2' }]), 'unit');
  expect(group?.left).toBe(0);
  expect(nextWaiting(groupsOf(withSent(tasks, [a2]), 'unit'), a1, 'unit')).toBe(b1);
});
