import { useEffect, useSyncExternalStore } from 'react';
import { onMove } from '../../route.ts';
import { countUnread } from './api.ts';

/** Asked anew this often while somebody looks, and at most this often while moving about. */
const EVERY_MS = 60_000;
const PAUSE_MS = 5_000;

let count = 0;
let asked = 0;
const listeners = new Set<() => void>();

/** Asks how many notices lie unread; without an answer the number stays as it is. */
export async function refreshUnread(): Promise<void> {
  asked = Date.now();
  try {
    ({ count } = await countUnread());
    for (const listener of listeners) listener();
  } catch {
    // The page that is open says what is wrong with the server; the bell need not.
  }
}

const ifLookedAt = (): void => {
  if (document.visibilityState === 'visible' && Date.now() - asked >= PAUSE_MS) void refreshUnread();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How many of one's own notices lie unread. */
export function useUnread(): number {
  useEffect(() => {
    void refreshUnread();
    const timer = setInterval(ifLookedAt, EVERY_MS);
    const stop = onMove(ifLookedAt);
    document.addEventListener('visibilitychange', ifLookedAt);
    return () => {
      clearInterval(timer);
      stop();
      document.removeEventListener('visibilitychange', ifLookedAt);
    };
  }, []);
  return useSyncExternalStore(subscribe, () => count);
}
