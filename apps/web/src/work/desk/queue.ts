import type { Place, Task } from './api.ts';

export type By = 'unit' | 'indicator';

/** The tasks that are worked through together: all of a unit, or the same indicator of all units. */
export interface Group {
  id: string;
  tasks: readonly Task[];
  /** How many of them wait for the person. */
  left: number;
}

/** Tasks in groups, both in the order in which they came. */
export function groupsOf(tasks: readonly Task[], by: By): Group[] {
  const lists = new Map<string, Task[]>();
  for (const task of tasks) {
    const list = lists.get(task[by]);
    if (list) list.push(task);
    else lists.set(task[by], [task]);
  }
  return [...lists].map(([id, list]) => ({ id, tasks: list, left: leftIn(list) }));
}

export const leftIn = (tasks: readonly Task[]): number => tasks.filter(({ turn }) => turn !== null).length;

/** Those with at least one entry. */
export const recordedIn = (tasks: readonly Task[]): number => tasks.filter(({ state }) => state !== 'empty').length;

/** Those with an entry whose points are not certain all the same: something has still to be said. */
export const undecidedIn = (tasks: readonly Task[]): Task[] =>
  tasks.filter(({ state, provisional }) => state !== 'empty' && provisional);

/**
 * How a group stands for somebody: so many `left` to enter, so many `waits` for a word; a reviewer has nothing to do yet in
 * one that is `empty` and in one where `none` waits but not all is entered; where nothing is left but points are not certain,
 * something is `undecided`; else it is `done`.
 */
export function groupState({ tasks, left }: Group, work: 'assess' | 'review') {
  const ended = undecidedIn(tasks).length > 0 ? 'undecided' : 'done';
  if (work === 'assess') return left > 0 ? 'left' : ended;
  if (left > 0) return 'waits';
  const recorded = recordedIn(tasks);
  return recorded === 0 ? 'empty' : recorded < tasks.length ? 'none' : ended;
}

/** Entered by somebody and not sent back: what a bar of progress counts. */
export const doneIn = (tasks: readonly Task[]): number =>
  tasks.filter(({ turn, state }) => turn === null && state !== 'empty').length;

export const samePlace = (a: Place, b: Place): boolean => a.unit === b.unit && a.indicator === b.indicator;

/** The task before (−1) or behind (1) this one in its group; at an end the same one again. */
export function neighbour(group: Group, at: Task, step: -1 | 1): Task {
  const index = group.tasks.findIndex((task) => samePlace(task, at));
  return group.tasks[index + step] ?? at;
}

/** Those whose unit handed something in that nobody has accepted or returned. */
export const awaitedIn = (tasks: readonly Task[]): number => tasks.filter(({ awaited }) => awaited).length;

/** The next task that waits for the person. */
export const nextWaiting = (groups: readonly Group[], at: Task, by: By): Task | null =>
  nextOf(groups, at, by, ({ turn }) => turn !== null);

/** The tasks as they will be when what is on its way has come. */
export const withSent = (tasks: readonly Task[], sent: readonly Place[]): Task[] =>
  tasks.map((task) => (sent.some((one) => samePlace(one, task)) ? { ...task, turn: null } : task));

/** The next task with material that waits to be looked at. */
export const nextAwaited = (groups: readonly Group[], at: Task, by: By): Task | null =>
  nextOf(groups, at, by, ({ awaited }) => awaited);

/** The next such task, from behind this one round to it: first in its group, then in the groups behind. */
function nextOf(groups: readonly Group[], at: Task, by: By, such: (task: Task) => boolean): Task | null {
  const all = groups.flatMap(({ tasks }) => tasks);
  const own = groups.find(({ id }) => id === at[by])?.tasks ?? [];
  const inGroup = own.findIndex((task) => samePlace(task, at));
  const inAll = all.findIndex((task) => samePlace(task, at));
  const order = [...own.slice(inGroup + 1), ...own.slice(0, inGroup), ...all.slice(inAll + 1), ...all.slice(0, inAll)];
  return order.find(such) ?? null;
}
