import { useCallback, useEffect, useRef, useState } from 'react';
import { CallFailure } from '../../api/failure.ts';
import { type Cell, getCell, type Place } from './api.ts';

export type CellLoad =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown }
  /** `known`: false where the server could not be asked and the cell was not seen before. */
  | { state: 'ready'; cell: Cell; known: boolean };

const keyOf = ({ unit, indicator }: Place): string => `${unit}\n${indicator}`;

/** A cell nobody could look into: what is entered now is judged when the connection is back. */
const unseen = (place: Place): Cell => ({
  unit: { id: place.unit, name: place.unit },
  indicator: place.indicator,
  state: 'empty',
  upTo: 0,
  mayWrite: true,
  review: 'no-duty',
  facts: [],
  reviews: [],
  evidence: [],
});

/** The cell of a place. Shows what was seen before while it asks anew, and goes on without a connection. */
export function useCell(round: string, place: Place): [CellLoad, () => void] {
  const seen = useRef(new Map<string, Cell>());
  const [attempt, setAttempt] = useState(0);
  const key = keyOf(place);
  const [held, setHeld] = useState<{ key: string; load: CellLoad }>({ key: '', load: { state: 'loading' } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the place
  useEffect(() => {
    const abort = new AbortController();
    const before = seen.current.get(key);
    if (before) setHeld({ key, load: { state: 'ready', cell: before, known: true } });
    getCell(round, place, abort.signal).then(
      (cell) => {
        if (abort.signal.aborted) return;
        seen.current.set(key, cell);
        setHeld({ key, load: { state: 'ready', cell, known: true } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const lost = error instanceof CallFailure && (error.status === 0 || error.status >= 500);
        if (!lost) setHeld({ key, load: { state: 'failed', error } });
        else if (!before) setHeld({ key, load: { state: 'ready', cell: unseen(place), known: false } });
      },
    );
    return () => abort.abort();
  }, [round, key, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return [held.key === key ? held.load : { state: 'loading' }, reload];
}
