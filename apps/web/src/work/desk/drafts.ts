import type { Place } from './api.ts';
import type { Form } from './form.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where what is typed and not yet sent lies: one key per person, round and cell. */
export const draftKey = (account: string, round: string, { unit, indicator }: Place): string =>
  ['mingjian.draft', account, round, unit, indicator].map(encodeURIComponent).join('/');

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
  }
}
