const last = new Map<string, Promise<unknown>>();

/**
 * Runs work of one key one after the other: guesses at one login that come at once are judged in turn, so that the
 * sixth finds the lock that the fifth set. One process has the data folder, so one process is enough.
 */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
  const done = mine.then(
    () => undefined,
    () => undefined,
  );
  last.set(key, done);
  void done.then(() => {
    if (last.get(key) === done) last.delete(key);
  });
  return mine;
}
