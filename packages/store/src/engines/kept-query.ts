import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from '../open.ts';
import { type EngineName, engineOf } from './engine.ts';

/** Stands for a value while a query is built; no text that anybody types. */
const marker = (name: string): string => `\0${name}`;

/**
 * A query that is built once for each engine and then run with other values: for a short one that every request asks,
 * building takes longer than answering. `build` names its values with `value`, and may not depend on anything else.
 */
export function keptQuery<Row, Name extends string = never>(
  build: (db: Db, value: (name: Name) => string) => Compilable<Row>,
): (db: Db, values: Readonly<Record<Name, string>>) => Promise<Row[]> {
  const kept = new Map<EngineName, CompiledQuery<Row>>();
  return async (db, values) => {
    const engine = engineOf(db);
    const query = kept.get(engine) ?? build(db, marker).compile();
    kept.set(engine, query);
    const given = new Map<unknown, string>(Object.entries<string>(values).map(([name, text]) => [marker(name), text]));
    const parameters = query.parameters.map((one) => given.get(one) ?? one);
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}
