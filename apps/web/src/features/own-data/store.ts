import { useEffect, useSyncExternalStore } from 'react';
import type { RoundFiles } from '../../api/schemes.ts';

/** Own data stays in this browser: in memory for this visit, and in its database so that a reload does not lose it. */
interface Own {
  state: 'loading' | 'ready';
  files: RoundFiles | null;
}

const LOADING: Own = { state: 'loading', files: null };
const held = new Map<string, Own>();
const listeners = new Set<() => void>();

function hold(schemeId: string, files: RoundFiles | null): void {
  held.set(schemeId, { state: 'ready', files });
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const STORE = 'rounds';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('mingjian', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Runs one request; a browser without a database (private mode) only loses the memory across reloads. */
async function inDatabase<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>) {
  try {
    const database = await openDatabase();
    return await new Promise<T | undefined>((resolve) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    });
  } catch {
    return undefined;
  }
}

/** So many facts are written to the database without the page standing still. More last for this visit only. */
const KEPT = 200_000;

export function keepOwnData(schemeId: string, files: RoundFiles): void {
  hold(schemeId, files);
  if (files.facts.length > KEPT) void inDatabase('readwrite', (store) => store.delete(schemeId));
  else void inDatabase('readwrite', (store) => store.put(files, schemeId));
}

export function forgetOwnData(schemeId: string): void {
  hold(schemeId, null);
  void inDatabase('readwrite', (store) => store.delete(schemeId));
}

export function useOwnData(schemeId: string): Own {
  const own = useSyncExternalStore(subscribe, () => held.get(schemeId) ?? LOADING);
  useEffect(() => {
    if (held.has(schemeId)) return;
    void inDatabase<RoundFiles | undefined>('readonly', (store) => store.get(schemeId)).then((files) => {
      if (!held.has(schemeId)) hold(schemeId, files ?? null);
    });
  }, [schemeId]);
  return own;
}
