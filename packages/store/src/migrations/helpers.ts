import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engines/engine.ts';

interface Extra {
  unique?: readonly (readonly string[])[];
  index?: readonly (readonly string[])[];
}

/** Makes a table from a line of column names: `#` a whole number, else text; `!` must be given. */
export async function table(
  db: Kysely<unknown>,
  name: string,
  columns: string,
  primary: readonly string[],
  { unique = [], index = [] }: Extra = {},
): Promise<void> {
  let made = db.schema.createTable(name);
  for (const column of columns.split(' ')) {
    const type = column.includes('#') ? 'bigint' : 'text';
    made = made.addColumn(column.replace(/[#!]/g, ''), type, (one) => (column.endsWith('!') ? one.notNull() : one));
  }
  made = made.addPrimaryKeyConstraint(`${name}_pk`, primary as never[]);
  await made.execute();
  const add = (list: readonly string[], kind: 'unique' | 'index') => {
    const built = db.schema
      .createIndex(`${name}_${list.join('_')}`)
      .on(name)
      .columns([...list]);
    return (kind === 'unique' ? built.unique() : built).execute();
  };
  for (const list of unique) await add(list, 'unique');
  for (const list of index) await add(list, 'index');
}

/** The database itself refuses to change or delete rows: what changes a score is only ever added to. */
export async function appendOnly(db: Kysely<unknown>, name: string): Promise<void> {
  const words = sql.lit(`${name} is append-only`);
  if (engineOf(db) === 'sqlite') {
    for (const act of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${name}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(name)}
        begin select raise(abort, ${words}); end`.execute(db);
    }
    return;
  }
  const refuse = sql.id(`${name}_refuse`);
  await sql`create function ${refuse}() returns trigger language plpgsql as ${sql.lit(
    `begin raise exception '${name} is append-only'; end`,
  )}`.execute(db);
  await sql`create trigger ${sql.id(`${name}_append_only`)} before update or delete or truncate on ${sql.table(name)}
    for each statement execute function ${refuse}()`.execute(db);
}
