import type { Kysely } from 'kysely';
import type { EngineName } from './engines/engine.ts';
import { lockFolder } from './engines/folder-lock.ts';
import { openPostgres } from './engines/postgres.ts';
import { openSqlite } from './engines/sqlite.ts';
import { migrate } from './migrations/index.ts';
import type { Tables } from './schema.ts';

export type Db = Kysely<Tables>;

export interface Store {
  readonly db: Db;
  readonly engine: EngineName;
  /** Where evidence lies, and the database where it is SQLite. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface StoreOptions {
  folder: string;
  /** A connection string of PostgreSQL; absent: SQLite in the folder. */
  url?: string | undefined;
  /** PostgreSQL only. */
  schema?: string | undefined;
}

/** Opens what an office keeps, brought up to date. Throws FolderInUse where another process has it. */
export async function openStore({ folder, url, schema }: StoreOptions): Promise<Store> {
  const unlock = lockFolder(folder);
  const db = url === undefined ? openSqlite(folder) : openPostgres(url, schema).db;
  const close = async () => {
    await db.destroy();
    unlock();
  };
  try {
    await migrate(db, schema);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, engine: url === undefined ? 'sqlite' : 'postgres', folder, close };
}

/** Everything inside happens or nothing does. Inside, only the handle that is given may be used. */
export const within = <T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> => db.transaction().execute(work);
