import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseConnection, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import Database from 'libsql';
import type { Tables } from '../schema.ts';
import { keepStatements } from './statements.ts';

/** SQLite changes its tables within transactions, which Kysely does not assume: a kill amid a migration must leave nothing half made. */
class TransactionalSqlite extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): boolean {
        return true;
      }
    })();
  }
}

/** SQLite rolls back by itself when the disk is full; a second rollback would be refused and hide why the first one came. */
class Driver extends SqliteDriver {
  readonly #database: Database.Database;
  constructor(database: Database.Database) {
    const prepare = keepStatements(database);
    // Kysely names its own shape of a statement, which these have.
    super({ database: { prepare: prepare as never, close: () => database.close() } });
    this.#database = database;
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

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
  const dialect = new TransactionalSqlite({ database });
  dialect.createDriver = () => new Driver(database);
  return new Kysely<Tables>({ dialect });
}
