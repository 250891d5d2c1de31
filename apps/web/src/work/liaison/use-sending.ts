import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addEvidence } from '../desk/api.ts';
import { toldWords } from '../told.tsx';
import type { Row } from './hand-in.ts';

/** A file with what is said of it. */
export interface Job {
  readonly row: Row;
  readonly said: Parameters<typeof addEvidence>[1];
}

/**
 * Hands files in one after the other, each as an entry of its own; one that fails leaves the rest. `change` hears how far
 * each has come. `send` gives how many did not arrive; `stop` ends it at the file that is on its way.
 */
export function useSending(round: string, change: (key: number, what: Partial<Row>) => void) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const send = async (jobs: readonly Job[]): Promise<number> => {
    running.current = new AbortController();
    const { signal } = running.current;
    setBusy(true);
    let arrived = 0;
    for (const { row, said } of jobs) {
      change(row.key, { state: 'runs' });
      try {
        await addEvidence(round, said, row.file, signal);
        arrived += 1;
        change(row.key, { state: 'done' });
      } catch (error) {
        change(row.key, signal.aborted ? { state: 'waits' } : { state: 'failed', error: toldWords(t, error) });
        if (signal.aborted) break;
      }
    }
    setBusy(false);
    return jobs.length - arrived;
  };
  return { busy, send, stop: () => running.current?.abort() };
}
