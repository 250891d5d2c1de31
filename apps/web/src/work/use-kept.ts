import { useCallback, useEffect, useRef, useState } from 'react';

export interface Kept<T> {
  /** What was loaded last; stays while it is asked for anew. */
  value: T | undefined;
  /** Why the last asking failed; null where it did not. */
  error: unknown;
  /** Asks anew. */
  reload(): void;
}

/**
 * Loads when `key` changes, and keeps showing what was there while it is asked for anew. `again`: in how many milliseconds to ask
 * once more after this answer (undefined: after a failure); null: not until somebody asks.
 */
export function useKept<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
  again: (value: T | undefined) => number | null = () => null,
): Kept<T> {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<{ key: string; value: T | undefined; error: unknown }>();
  const now = useRef({ load, again });
  now.current = { load, again };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks anew
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: T | undefined;
    const ask = () =>
      now.current.load(abort.signal).then(
        (value) => {
          last = value;
          settle(value, null);
        },
        (error: unknown) => settle(last, error),
      );
    const settle = (value: T | undefined, error: unknown) => {
      if (abort.signal.aborted) return;
      setHeld((before) => ({ key, value: value ?? (before?.key === key ? before.value : undefined), error }));
      const pause = now.current.again(value);
      if (pause !== null) timer = setTimeout(() => void ask(), pause);
    };
    void ask();
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [key, turn]);
  const mine = held?.key === key ? held : undefined;
  return {
    value: mine?.value,
    error: mine?.error ?? null,
    reload: useCallback(() => setTurn((count) => count + 1), []),
  };
}
