import { type Fact, factColumns } from '@mingjian/model';
import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { FactTable } from './schema.ts';

/** Where a fact came from. */
export type FactSource = 'desk' | 'import' | 'material' | 'rating' | 'lead';

/** A fact with its place in the round's line of facts. */
export interface KeptFact {
  readonly fact: Fact;
  readonly seq: number;
  readonly source: string;
  readonly account: string | null;
  readonly at: string;
}

/** Columns of a facts file that have another name here: the database has a use of its own for `round`, and `by` is a person. */
const named = { round: 'nth', by: 'rater' } as const;
const columnOf = (name: string): Exclude<keyof FactTable, 'seq'> =>
  (name in named ? named[name as keyof typeof named] : name) as Exclude<keyof FactTable, 'seq'>;

/** A fact with this id is there already and says something else. */
export class FactDiffers extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`the fact ${id} is there already and says something else`);
    this.name = 'FactDiffers';
    this.id = id;
  }
}

export interface NewFacts {
  readonly round: string;
  readonly facts: readonly Fact[];
  readonly source: FactSource;
  /** Number of the last fact that the new ones were judged beside. */
  readonly judged?: number;
  /** The state that the round must still be in: what is sealed meanwhile takes nothing more. */
  readonly state?: string;
  /** The scheme that they were judged by: an amendment may have taken its place. */
  readonly scheme?: string;
  /** Why, for the log. */
  readonly reason?: string;
}

const BATCH = 200;

/**
 * Adds facts to a round, all of them or none, and gives the ids in their order. A fact that is sent again under its id
 * is not added again, so that a client may repeat what it does not know to have arrived. Throws FactDiffers. With
 * Throws Stale where the round is in another state by now, or has a later fact than those that the new ones were judged beside.
 */
export async function addFacts(
  db: Db,
  act: Act,
  { round, facts, source, judged, state, scheme, reason }: NewFacts,
): Promise<string[]> {
  return within(db, async (trx) => {
    // First the line in the log: it makes writers wait for one another, and so the numbers below have no gaps.
    const detail = { count: facts.length, source, ...(reason === undefined ? {} : { reason }) };
    await note(trx, act, { action: 'add', kind: 'facts', object: round, detail });
    const { last } = await trx
      .selectFrom('fact')
      .select(({ fn }) => fn.max('seq').as('last'))
      .where('round', '=', round)
      .executeTakeFirstOrThrow();
    const now = await trx.selectFrom('round').select(['state', 'scheme']).where('id', '=', round).executeTakeFirst();
    if (state !== undefined && now?.state !== state) throw new Stale('round', round);
    if (scheme !== undefined && now?.scheme !== scheme) throw new Stale('round', round);
    if (judged !== undefined && Number(last ?? 0) !== judged) throw new Stale('round', round);
    const rows = facts.map((fact) => rowOf(fact, { round, source, account: act.account, at: act.at }));
    const known = await sentBefore(trx, round, rows);
    const fresh = rows.filter(({ id }) => !known.has(id)).map((row, n) => ({ ...row, seq: Number(last ?? 0) + n + 1 }));
    for (let at = 0; at < fresh.length; at += BATCH) {
      await trx
        .insertInto('fact')
        .values(fresh.slice(at, at + BATCH))
        .execute();
    }
    return rows.map(({ id }) => id);
  });
}

function rowOf(fact: Fact, made: Pick<FactTable, 'round' | 'source' | 'account' | 'at'>): Omit<FactTable, 'seq'> {
  const cells = factColumns.map((column) => [columnOf(column), fact[column] ?? null]);
  return { ...Object.fromEntries(cells), ...made, id: fact.id ?? newId() } as Omit<FactTable, 'seq'>;
}

/** Ids that are in the round already; each must say the same as before. */
async function sentBefore(trx: Db, round: string, rows: readonly Omit<FactTable, 'seq'>[]): Promise<Set<string>> {
  const known = new Set<string>();
  const wanted = new Map(rows.map((row) => [row.id, row]));
  const ids = [...wanted.keys()];
  for (let at = 0; at < ids.length; at += BATCH) {
    const kept = await trx
      .selectFrom('fact')
      .selectAll()
      .where('round', '=', round)
      .where('id', 'in', ids.slice(at, at + BATCH))
      .execute();
    for (const one of kept) {
      const other = wanted.get(one.id);
      const same = factColumns.every((column) => one[columnOf(column)] === other?.[columnOf(column)]);
      if (!same) throw new FactDiffers(one.id);
      known.add(one.id);
    }
  }
  return known;
}

/** The facts of a round in the order of their arrival; `unit`: of these units only; `after`: later than this number. */
export async function factsOf(
  db: Db,
  round: string,
  { unit, after = 0, at }: { unit?: readonly string[]; after?: number; at?: readonly string[] } = {},
): Promise<KeptFact[]> {
  const all = db.selectFrom('fact').selectAll().where('round', '=', round).where('seq', '>', after).orderBy('seq');
  const rows = await all
    .$if(unit !== undefined, (some) => some.where('unit', 'in', [...(unit ?? []), '']))
    .$if(at !== undefined, (some) => some.where('at', 'in', [...(at ?? []), '']))
    .execute();
  return rows.map((row) => {
    const cells = factColumns.flatMap((column) => {
      const cell = row[columnOf(column)];
      return cell === null ? [] : [[column, cell]];
    });
    const { seq, source, account, at } = row;
    return { fact: Object.fromEntries(cells) as Fact, seq, source, account, at };
  });
}

/** Number of the last fact of a round; 0 before the first. */
export async function lastFact(db: Db, round: string): Promise<number> {
  const { last } = await db
    .selectFrom('fact')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** How far somebody has brought a unit's indicator: the number of the last fact. Both are as the fact names them. */
export interface FactMark {
  readonly unit: string;
  readonly indicator: string;
  /** Who made it. */
  readonly account: string | null;
  readonly last: number;
}

/** Where a round has facts, without what they say; `unit`: of these units only. */
export async function factMarks(
  db: Db,
  round: string,
  { unit }: { unit?: readonly string[] } = {},
): Promise<FactMark[]> {
  const rows = await db
    .selectFrom('fact')
    .select(['unit', 'indicator', 'account'])
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('round', '=', round)
    .$if(unit !== undefined, (all) => all.where('unit', 'in', [...(unit ?? []), '']))
    .groupBy(['unit', 'indicator', 'account'])
    .execute();
  return rows.map(({ last, ...one }) => ({ ...one, last: Number(last) }));
}
