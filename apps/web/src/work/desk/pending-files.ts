import { useCallback, useSyncExternalStore } from 'react';

/** Files that were given for a cell and have not been uploaded: they outlast going to another cell and back. */
const pending = new Map<string, readonly File[]>();
const heard = new Set<() => void>();
let held = 0;

/** They lie in memory only, and would be gone with the window. */
const warn = (event: Event): void => event.preventDefault();

/** Keeps the files of a cell in the place of those before; as long as any wait, closing the window asks first. */
export function keepPending(key: string, files: readonly File[]): void {
  if (files.length === 0) pending.delete(key);
  else pending.set(key, files);
  held = [...pending.values()].reduce((sum, list) => sum + list.length, 0);
  if (held > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  for (const listener of heard) listener();
}

/** How many files wait, of all cells. */
export const pendingCount = (): number => held;

const subscribe = (listener: () => void): (() => void) => {
  heard.add(listener);
  return () => {
    heard.delete(listener);
  };
};

export const usePendingCount = (): number => useSyncExternalStore(subscribe, pendingCount);

/** What a cell's files are kept under. */
export const cellKey = (round: string, { unit, indicator }: { unit: string; indicator: string }): string =>
  `${round} ${unit} ${indicator}`;

/** The files that wait for a cell, and changing them. */
export function usePendingFiles(key: string): [readonly File[], (files: readonly File[]) => void] {
  const files = useSyncExternalStore(subscribe, () => pending.get(key) ?? none);
  const change = useCallback((next: readonly File[]) => keepPending(key, next), [key]);
  return [files, change];
}

const none: readonly File[] = [];

/** A pasted picture has no name of its own: the day and time say which it was. */
export const pastedName = (at: string, type: string): string =>
  `截图 ${at.slice(0, 19).replace('T', ' ').replaceAll(':', '')}.${type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png'}`;
