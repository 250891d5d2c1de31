import { useMemo, useSyncExternalStore } from 'react';
import type { Place } from './api.ts';
import type { Form } from './form.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const heard = new Set<() => void>();

const keyFrom = (...parts: readonly string[]): string => ['mingjian.draft', ...parts].map(encodeURIComponent).join('/');

/** Where what is typed and not yet sent lies: one key per person, round and cell. */
export const draftKey = (account: string, round: string, { unit, indicator }: Place): string =>
  keyFrom(account, round, unit, indicator);

/** What was typed here before; null where nothing was, or it cannot be read any more. */
export function readDraft(storage: Kept, key: string): Form | null {
  try {
    const form = JSON.parse(storage.getItem(key) ?? 'null') as Form | null;
    return form && typeof form.cells === 'object' && Array.isArray(form.evidence) ? form : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed. False where the browser keeps nothing. */
export function keepDraft(storage: Kept, key: string, form: Form | null): boolean {
  try {
    if (form === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(form));
    return true;
  } catch {
    return false;
  } finally {
    for (const listener of heard) listener();
  }
}

const subscribe = (listener: () => void): (() => void) => {
  heard.add(listener);
  return () => {
    heard.delete(listener);
  };
};

/** The keys of the cells of a round where something was typed and not recorded, a line each. What is typed for a batch is no cell's. */
export function begunKeys(storage: Pick<Storage, 'key' | 'length'>, account: string, round: string): string {
  const prefix = `${keyFrom(account, round)}/`;
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    .filter((key) => key.startsWith(prefix) && !key.startsWith(`${prefix}${encodeURIComponent('*')}/`))
    .sort()
    .join('\n');
}

const placeOf = (key: string): Place => {
  const [unit = '', indicator = ''] = key.split('/').slice(-2).map(decodeURIComponent);
  return { unit, indicator };
};

/** The cells of a round where something was typed and not recorded. */
export function useBegun(account: string, round: string): readonly Place[] {
  const keys = useSyncExternalStore(subscribe, () => begunKeys(localStorage, account, round));
  return useMemo(() => (keys === '' ? [] : keys.split('\n').map(placeOf)), [keys]);
}
