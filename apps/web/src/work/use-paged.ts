import { useEffect, useState } from 'react';
import { type Load, useLoad } from '../api/use-load.ts';
import { useSubmit } from './use-submit.ts';

const PAGE = 100;
/** So long nobody types on before the server is asked. */
const PAUSE_MS = 250;

export interface Paged<T> {
  /** The first part. */
  load: Load<T[]>;
  /** All parts so far. */
  rows: readonly T[];
  /** There are further rows. */
  more: boolean;
  busy: boolean;
  /** Why the further rows did not come. */
  error: unknown;
  /** Asks for the next part. */
  next(): void;
  /** Asks for everything anew. */
  retry(): void;
}

/** What is searched, as the API takes it. */
export const searched = (search: string): { search?: string } => (search.trim() ? { search: search.trim() } : {});

/** Asks for one part of a list. */
type AskPart<T> = (query: { limit: number; search?: string; after?: string }, signal?: AbortSignal) => Promise<T[]>;

/** A list of the API that comes in parts; `search` as it is typed. */
export function usePaged<T extends { id: string }>(ask: AskPart<T>, search: string): Paged<T> {
  const words = useSettled(search.trim());
  const [turn, setTurn] = useState(0);
  const query = { limit: PAGE, ...searched(words) };
  const key = `${words} ${turn}`;
  const [load, retry] = useLoad(key, (signal) => ask(query, signal));
  const [further, setFurther] = useState<{ key: string; rows: T[]; end: boolean }>({ key, rows: [], end: false });
  const mine = further.key === key ? further : { rows: [], end: false };
  const first = load.state === 'ready' ? load.value : [];
  const rows = [...first, ...mine.rows];
  const { busy, error, submit } = useSubmit(async (after: string) => {
    const part = await ask({ ...query, after });
    setFurther({ key, rows: [...mine.rows, ...part], end: part.length < PAGE });
  });
  const last = rows.at(-1);
  return {
    load,
    rows,
    more: first.length === PAGE && !mine.end,
    busy,
    error,
    next: () => last && void submit(last.id),
    retry: load.state === 'failed' ? retry : () => setTurn(turn + 1),
  };
}

/** A text once nobody types on. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
