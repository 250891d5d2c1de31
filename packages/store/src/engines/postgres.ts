import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../schema.ts';

/** int8 comes as text by default; ours are counters far below 2^53. */
const WHOLE = 20;

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
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}
