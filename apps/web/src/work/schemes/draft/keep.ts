import type { ToldProblem } from '../../../api/schemes.ts';
import type { ShownDocument } from './api.ts';
import type { Draft } from './types.ts';

/** All that a reload brings back. */
export interface Kept {
  readonly draft: Draft;
  /** Null: it was not read from a document. */
  readonly document: ShownDocument | null;
  readonly warnings: readonly ToldProblem[];
  /** Hash of the version that it was begun from; null: of none. */
  readonly from: string | null;
}

const STORE = 'drafts';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('mingjian-drafts', 2);
    request.onupgradeneeded = () => {
      const { result: database } = request;
      // Drafts of an earlier form cannot be opened any more.
      if (database.objectStoreNames.contains(STORE)) database.deleteObjectStore(STORE);
      database.createObjectStore(STORE);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function ask<T>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = what(transaction.objectStore(STORE));
      // A quota is only found to be full when the transaction ends.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** What this account was working on in this browser; null where there is nothing, or no database. */
export async function readKept(account: string): Promise<Kept | null> {
  try {
    return ((await ask('readonly', (store) => store.get(account))) as Kept | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the work. False where the browser keeps nothing, or has no room. */
export async function keep(account: string, kept: Kept | null): Promise<boolean> {
  try {
    await (kept === null
      ? ask('readwrite', (store) => store.delete(account))
      : ask('readwrite', (store) => store.put(kept, account)));
    return true;
  } catch {
    return false;
  }
}
