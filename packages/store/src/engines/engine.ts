import { type Kysely, PostgresAdapter } from 'kysely';

export type EngineName = 'sqlite' | 'postgres';

/** Which database a handle speaks to; needed only where the two differ, in migrations. */
export const engineOf = <T>(db: Kysely<T>): EngineName =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
