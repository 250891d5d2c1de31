import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Tables } from '../schema.ts';

/**
 * The database of one office: a file in the data folder. WAL lets readers go on while one writes; FULL makes a commit wait
 * for the disk, so that what was acknowledged is still there after a power cut.
 */
export function openSqlite(folder: string): Kysely<Tables> {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'mingjian.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}
