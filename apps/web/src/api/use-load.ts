import { useEffect, useState } from 'react';

export type Load<T> = { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; value: T };

/** Loads when `key` changes and forgets an answer that comes too late. `retry` asks again. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): [Load<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ key: string; load: Load<T> }>({ key, load: { state: 'loading' } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what `load` closes over
  useEffect(() => {
    const abort = new AbortController();
    setHeld({ key, load: { state: 'loading' } });
    load(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setHeld({ key, load: { state: 'ready', value } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setHeld({ key, load: { state: 'failed', error } });
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  return [held.key === key ? held.load : { state: 'loading' }, () => setAttempt((count) => count + 1)];
}
