import type { Task } from './api.ts';
import { type By, samePlace } from './queue.ts';

/** Where somebody stands at the desk, and whether they have just come there from another group: another unit, another indicator. */
export interface Arrival {
  readonly by: By;
  readonly task: Task;
  readonly moved: boolean;
}

/** What becomes of it with the task at hand now; the same one where nothing moved. Another order of the same task is no move. */
export function arrive(was: Arrival, by: By, task: Task): Arrival {
  if (was.by !== by) return { by, task, moved: false };
  if (samePlace(was.task, task)) return was;
  return { by, task, moved: was.task[by] !== task[by] };
}
