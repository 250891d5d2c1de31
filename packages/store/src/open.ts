import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Blobs } from './blobs/blobs.ts';
import { folderBlobs } from './blobs/folder-blobs.ts';
import { type S3Place, s3Blobs } from './blobs/s3-blobs.ts';
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
  /** Where evidence lies unless it goes to S3, and the database where it is SQLite. */
  readonly folder: string;
  /** The bytes of evidence. */
  readonly blobs: Blobs;
  close(): Promise<void>;
}

export interface StoreOptions {
  folder: string;
  /** A connection string of PostgreSQL; absent: SQLite in the folder. */
  url?: string | undefined;
  /** PostgreSQL only. */
  schema?: string | undefined;
  /** Where the bytes of evidence go; absent: to a folder of the data folder. */
  s3?: S3Place | undefined;
}

/** Opens what an office keeps, brought up to date. Throws FolderInUse where another process has it. */
export async function openStore({ folder, url, schema, s3 }: StoreOptions): Promise<Store> {
  const unlock = lockFolder(folder);
  const db = url === undefined ? openSqlite(folder) : openPostgres(url, schema).db;
  const evidence = join(folder, 'blobs');
  const blobs = s3 === undefined ? folderBlobs(evidence) : s3Blobs(s3, evidence);
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
  return { db, engine: url === undefined ? 'sqlite' : 'postgres', folder, blobs, close };
}

/** Everything inside happens or nothing does. Inside, only the handle that is given may be used. */
export const within = <T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> => db.transaction().execute(work);
