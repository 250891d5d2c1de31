import { type DatabaseIntrospector, Kysely, PostgresDialect, PostgresIntrospector, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from '../schema.ts';

/** int8 comes as text by default; ours are counters far below 2^53. */
const WHOLE = 20;

/**
 * Kysely asks for every column of every schema to learn whether its table of migrations is there, and fails when somebody else's schema
 * goes meanwhile. Here only the tables of the installation's own schema are looked at, and only their names.
 */
class OwnSchemaDialect extends PostgresDialect {
  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    const whole = new PostgresIntrospector(db);
    const getTables = async () => {
      const found = await sql<{ name: string; schema: string }>`
        select tablename as name, schemaname as schema from pg_catalog.pg_tables where schemaname = current_schema()`.execute(
        db,
      );
      return found.rows.map((table) => ({ ...table, isView: false, columns: [] }));
    };
    return {
      getSchemas: () => whole.getSchemas(),
      getTables,
      getMetadata: async () => ({ tables: await getTables() }),
    };
  }
}

/** A PostgreSQL server by connection string; `schema` keeps several installations apart in one database. */
export function openPostgres(url: string, schema?: string): { db: Kysely<Tables>; pool: pg.Pool } {
  const types = new pg.TypeOverrides();
  types.setTypeParser(WHOLE, Number);
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    application_name: 'mingjian',
    ...(schema === undefined ? {} : { options: `-c search_path=${schema}` }),
  });
  // A connection that dies while idle must not end the process; the next query says what is wrong.
  pool.on('error', () => undefined);
  return { db: new Kysely<Tables>({ dialect: new OwnSchemaDialect({ pool }) }), pool };
}
