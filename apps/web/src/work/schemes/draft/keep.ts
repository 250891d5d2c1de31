import type { ToldProblem } from '../../../api/schemes.ts';
import { newId } from '../../desk/new-id.ts';
import type { ShownDocument } from './api.ts';
import { repaired } from './repaired.ts';
import type { Draft } from './types.ts';

/** All that is worked on. */
export interface Kept {
  readonly draft: Draft;
  /** Null: it was not read from a document. */
  readonly document: ShownDocument | null;
  readonly warnings: readonly ToldProblem[];
  /** Hash of the version that it was begun from; null: of none. */
  readonly from: string | null;
}

/** What this browser keeps of a draft, so that nothing is lost while the server cannot be reached. */
export interface KeptHere extends Kept {
  readonly id: string;
  /** The server's version that it goes on from; 0: the server has none. */
  readonly version: number;
  /** Whether the server has just this. */
  readonly saved: boolean;
  /** Of the last change; instant ISO 8601. */
  readonly at: string;
}

const STORE = 'drafts';
const keyOf = (account: string, id: string): string => `${account} ${id}`;

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('mingjian-drafts', 3);
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result: database, transaction } = request;
      // Drafts of the first form cannot be opened any more; of the second there was one for each account.
      if (oldVersion === 2 && transaction) renameOld(transaction.objectStore(STORE));
      else {
        if (database.objectStoreNames.contains(STORE)) database.deleteObjectStore(STORE);
        database.createObjectStore(STORE);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function renameOld(store: IDBObjectStore): void {
  const seek = store.getAllKeys();
  seek.onsuccess = () => {
    for (const account of seek.result) {
      const found = store.get(account);
      found.onsuccess = () => {
        const id = newId();
        const here: KeptHere = {
          ...(found.result as Kept),
          id,
          version: 0,
          saved: false,
          at: new Date().toISOString(),
        };
        store.put(here, keyOf(String(account), id));
        store.delete(account);
      };
    }
  };
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

/** What was begun a moment ago: a browser that keeps nothing goes on with it all the same. */
const fresh = new Map<string, KeptHere>();

/** What this account has of a draft in this browser; null where there is nothing, or no database. */
export async function readHere(account: string, id: string): Promise<KeptHere | null> {
  try {
    const found = (await ask('readonly', (store) => store.get(keyOf(account, id)))) as KeptHere | undefined;
    return found ? { ...found, draft: repaired(found.draft) } : (fresh.get(id) ?? null);
  } catch {
    return fresh.get(id) ?? null;
  }
}

/** Every draft of this account in this browser. */
export async function listHere(account: string): Promise<readonly KeptHere[]> {
  try {
    const mine = IDBKeyRange.bound(keyOf(account, ''), keyOf(account, '\uffff'));
    return (await ask('readonly', (store) => store.getAll(mine))) as KeptHere[];
  } catch {
    return [];
  }
}

/** Keeps the work. False where the browser keeps nothing, or has no room. */
export async function keepHere(account: string, here: KeptHere): Promise<boolean> {
  try {
    await ask('readwrite', (store) => store.put(here, keyOf(account, here.id)));
    return true;
  } catch {
    return false;
  }
}

export async function dropHere(account: string, id: string): Promise<void> {
  fresh.delete(id);
  try {
    await ask('readwrite', (store) => store.delete(keyOf(account, id)));
  } catch {
    // What keeps nothing has nothing to drop.
  }
}

/** Begins a draft, and gives its id. */
export async function beginHere(account: string, kept: Kept): Promise<string> {
  const here: KeptHere = { ...kept, id: newId(), version: 0, saved: false, at: new Date().toISOString() };
  fresh.set(here.id, here);
  await keepHere(account, here);
  return here.id;
}
