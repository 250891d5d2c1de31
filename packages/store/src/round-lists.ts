import type { Unit } from '@mingjian/model';
import { keptQuery } from './engines/kept-query.ts';
import type { Db } from './open.ts';
import type { RoundEventTable, RoundTable, RoundWindowTable } from './schema.ts';

/** A round with its scheme's name, as lists show it. */
export interface ListedRound extends RoundTable {
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly year: number;
  readonly units: number;
  /** First and last day of its windows; null before there are any. */
  readonly from: string | null;
  readonly to: string | null;
}

const listed = (db: Db) =>
  db
    .selectFrom('round')
    .innerJoin('scheme', 'scheme.id', 'round.scheme')
    .selectAll('round')
    .select(['scheme.scheme as schemeId', 'scheme.title as schemeTitle', 'scheme.year'])
    .select((e) =>
      e
        .selectFrom('roundUnit')
        .whereRef('roundUnit.round', '=', 'round.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('count'),
    )
    .select((e) =>
      e
        .selectFrom('roundWindow')
        .whereRef('roundWindow.round', '=', 'round.id')
        .select(({ fn }) => fn.min('roundWindow.from').as('first'))
        .as('from'),
    )
    .select((e) =>
      e
        .selectFrom('roundWindow')
        .whereRef('roundWindow.round', '=', 'round.id')
        .select(({ fn }) => fn.max('roundWindow.to').as('last'))
        .as('to'),
    );

const newestFirst = (db: Db) => listed(db).orderBy('round.createdAt', 'desc').orderBy('round.id');
const allRounds = keptQuery((db) => newestFirst(db));
const oneRound = keptQuery((db, value: (name: 'id') => string) => listed(db).where('round.id', '=', value('id')));

/** Rounds, the newest first; with `unit`, those in which that unit is assessed. */
export async function listRounds(db: Db, only: { unit?: readonly string[] } = {}): Promise<ListedRound[]> {
  const { unit } = only;
  const rows =
    unit === undefined
      ? await allRounds(db, {})
      : await newestFirst(db)
          .where('round.id', 'in', (e) =>
            e
              .selectFrom('roundUnit')
              .select('roundUnit.round')
              .where('roundUnit.unit', 'in', [...unit, '']),
          )
          .execute();
  return rows.map(({ count, ...one }) => ({ ...one, units: Number(count ?? 0) }));
}

export async function roundOf(db: Db, id: string): Promise<ListedRound | undefined> {
  const [found] = await oneRound(db, { id });
  if (!found) return undefined;
  const { count, ...one } = found;
  return { ...one, units: Number(count ?? 0) };
}

/** The units of a round, in the order of its list. */
export async function roundUnits(db: Db, round: string): Promise<Unit[]> {
  const rows = await db.selectFrom('roundUnit').selectAll().where('round', '=', round).orderBy('place').execute();
  return rows.map(({ unit, name, class: cls, parent, tags }) => ({
    id: unit,
    name,
    class: cls,
    ...(parent === null ? {} : { parent }),
    tags: JSON.parse(tags) as string[],
  }));
}

export async function roundWindows(db: Db, round: string): Promise<RoundWindowTable[]> {
  return db.selectFrom('roundWindow').selectAll().where('round', '=', round).orderBy('stage').execute();
}

/** What has happened to a round, from its beginning. */
export async function roundEvents(db: Db, round: string): Promise<(RoundEventTable & { name: string | null })[]> {
  return db
    .selectFrom('roundEvent')
    .leftJoin('account', 'account.id', 'roundEvent.by')
    .selectAll('roundEvent')
    .select('account.name')
    .where('round', '=', round)
    .orderBy('seq')
    .execute();
}
