import type { Db } from './open.ts';

/** A unit as the newest round that has it calls it. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

/** Every unit of any round, drafts too, by id once: whom a post can belong to. The order is that of the newest list. */
export async function knownUnits(db: Db): Promise<KnownUnit[]> {
  const rows = await db
    .selectFrom('roundUnit')
    .innerJoin('round', 'round.id', 'roundUnit.round')
    .select(['roundUnit.unit as id', 'roundUnit.name'])
    .orderBy('round.createdAt', 'desc')
    .orderBy('round.id')
    .orderBy('roundUnit.place')
    .execute();
  const found = new Map<string, KnownUnit>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  return [...found.values()];
}
