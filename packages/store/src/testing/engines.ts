import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { EngineName } from '../engines/engine.ts';
import { openStore, type Store, type StoreOptions } from '../open.ts';

/** The PostgreSQL server of this run; `npm test` finds or starts one. Absent: SQLite alone, and `npm test` says so. */
const SERVER = process.env.DATABASE_URL;

/** Runs statements on a server, outside of any store. */
export async function onServer(server: string | undefined, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** Makes a SQLite store believe that its disk has room for so many pages of 4 KB. */
export async function limitPages({ db }: Store, pages: number): Promise<void> {
  await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db);
}

/** Where a store can be opened, again and again and by other processes: a folder, and a schema on the server. */
export interface Place {
  readonly options: StoreOptions;
  /** Removes both; the store must be closed. */
  remove(): Promise<void>;
}

export async function freshPlace(engine: EngineName, server: string | undefined = SERVER): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-store-'));
  const removeFolder = () => rm(folder, { recursive: true });
  if (engine === 'sqlite') return { options: { folder }, remove: removeFolder };
  const schema = `t_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create schema ${schema}`);
  return {
    options: { folder, url: server, schema },
    remove: async () => {
      // The second is the job queue's.
      await onServer(server, `drop schema ${schema} cascade; drop schema if exists ${schema}_jobs cascade`);
      await removeFolder();
    },
  };
}

/** Opens a store of its own for a test; closing it removes it. */
export async function freshStore(engine: EngineName): Promise<Store> {
  const { options, remove } = await freshPlace(engine);
  const store = await openStore(options);
  return {
    ...store,
    close: async () => {
      await store.close();
      await remove();
    },
  };
}

export const engines: readonly EngineName[] = SERVER === undefined ? ['sqlite'] : ['sqlite', 'postgres'];

/** The same tests on every engine; `store()` is one store for the whole block. */
export function onEveryEngine(name: string, tests: (store: () => Store) => void): void {
  describe.each(engines)(`${name} on %s`, (engine) => {
    let store: Store;
    beforeAll(async () => {
      store = await freshStore(engine);
    });
    afterAll(async () => {
      await store.close();
    });
    tests(() => store);
  });
}
