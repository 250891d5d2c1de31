/** States before and after the one shown. Edits of one tag (typing in one field) make one step. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  readonly tag: string | null;
}

const MOST = 200;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], tag: null });

/** The next state. The same state again is no step. */
export function step<T>(history: History<T>, now: T, tag: string | null = null): History<T> {
  if (now === history.now) return history;
  const goesOn = tag !== null && tag === history.tag;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now, future: [], tag };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], tag: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future, tag: null };
}
