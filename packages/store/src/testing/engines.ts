import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { EngineName } from '../engines/engine.ts';
import { openStore, type Store } from '../open.ts';

/** The PostgreSQL server of this run; `npm test` finds or starts one. Absent: SQLite alone, and `npm test` says so. */
const SERVER = process.env.DATABASE_URL;

/** Opens a store of its own for a test: a fresh folder, and a fresh schema on the server. */
export async function freshStore(engine: EngineName): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-store-'));
  if (engine === 'sqlite') {
    const store = await openStore({ folder });
    return {
      ...store,
      close: async () => {
        await store.close();
        await rm(folder, { recursive: true });
      },
    };
  }
  const schema = `t_${randomBytes(6).toString('hex')}`;
  const run = async (text: string) => {
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  await run(`create schema ${schema}`);
  const store = await openStore({ folder, url: SERVER, schema });
  return {
    ...store,
    close: async () => {
      await store.close();
      await run(`drop schema ${schema} cascade`);
      await rm(folder, { recursive: true });
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
