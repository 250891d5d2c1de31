import type { Act } from './audit.ts';
import { Stale } from './errors.ts';
import { lastFact } from './facts.ts';
import { type Db, within } from './open.ts';
import { addEvent, type Change, take } from './rounds.ts';
import { addScheme, type KeptScheme } from './schemes.ts';

/** A change of the plan after it was issued: which version took the place of which, by whom, and why. */
export interface Amendment {
  readonly seq: number;
  /** Hashes of the two schemes. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
}

/**
 * Gives a round another version of its plan; the one before is kept, and the course says so. `judged` is the number of
 * the last fact that it was tried on. Throws Stale.
 */
export async function amendRound(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  { before, after, judged }: { before: string; after: KeptScheme; judged: number },
): Promise<void> {
  await within(db, async (trx) => {
    await addScheme(trx, act, after);
    await take(trx, id, version, { scheme: after.hash });
    const detail = { before, after: after.hash, version: after.version };
    // With its line in the log: from here on writers of facts wait, so the number read below stays.
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'amended', detail, reason });
    if ((await lastFact(trx, id)) !== judged) throw new Stale('round', id);
  });
}

/** The amendments of a round, in their order. */
export async function amendmentsOf(db: Db, round: string): Promise<Amendment[]> {
  const rows = await db
    .selectFrom('roundEvent')
    .leftJoin('account', 'account.id', 'roundEvent.by')
    .select(['roundEvent.seq', 'roundEvent.detail', 'roundEvent.reason', 'roundEvent.at', 'account.name'])
    .where('roundEvent.round', '=', round)
    .where('roundEvent.kind', '=', 'amended')
    .orderBy('roundEvent.seq')
    .execute();
  return rows.map(({ seq, detail, reason, at, name }) => {
    const { before, after } = JSON.parse(detail) as { before: string; after: string };
    return { seq, before, after, reason: reason ?? '', at, by: name };
  });
}

/** Indicators under which a round keeps something, as they were written: facts, reviews, evidence, duties. */
export async function indicatorsInUse(db: Db, round: string): Promise<{ unit: string | null; indicator: string }[]> {
  const [facts, reviews, evidence, duties] = await Promise.all([
    db.selectFrom('fact').select(['unit', 'indicator']).distinct().where('round', '=', round).execute(),
    db.selectFrom('review').select(['unit', 'indicator']).distinct().where('round', '=', round).execute(),
    db.selectFrom('evidence').select(['unit', 'indicator']).distinct().where('round', '=', round).execute(),
    db
      .selectFrom('duty')
      .select(['unit', 'indicator'])
      .distinct()
      .where('round', '=', round)
      .where('endedAt', 'is', null)
      .execute(),
  ]);
  return [...facts, ...reviews, ...evidence, ...duties].flatMap(({ unit, indicator }) =>
    indicator === null ? [] : [{ unit, indicator }],
  );
}
