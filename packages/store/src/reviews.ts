import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { ReviewTable } from './schema.ts';

export const decisions = ['confirm', 'return', 'third'] as const;
export type Decision = (typeof decisions)[number];

export interface NewReview extends Pick<ReviewTable, 'round' | 'unit' | 'indicator' | 'upTo' | 'reason'> {
  readonly decision: Decision;
  /** What the reviewer would have entered, as JSON. */
  readonly verdict?: string | null;
  /** Who decides. */
  readonly account: string;
  /** The clause that it was decided under, in the plan's words of that day: a later amendment does not change what the log says. */
  readonly standard?: string;
}

/**
 * Adds a second person's word on a cell and gives its id. Throws Stale where a fact came that the word does not know of,
 * or where somebody else's word on the same facts came between: `known` is how many words on the cell the person saw.
 */
export async function addReview(db: Db, act: Act, review: NewReview, known: number): Promise<string> {
  const [id = ''] = await addReviews(db, act, [{ review, known }]);
  return id;
}

/** Words on several cells, as `addReview` adds one: all of them or none. Gives their ids in order. */
export async function addReviews(
  db: Db,
  act: Act,
  words: readonly { readonly review: NewReview; readonly known: number }[],
): Promise<string[]> {
  const made = words.map((word) => ({ ...word, id: newId() }));
  await within(db, async (trx) => {
    for (const { review, known, id } of made) await addOne(trx, act, { review, known, id });
  });
  return made.map(({ id }) => id);
}

async function addOne(
  trx: Db,
  act: Act,
  { review, known, id }: { review: NewReview; known: number; id: string },
): Promise<void> {
  const { standard, ...kept } = review;
  const { round, unit, indicator, upTo, decision, reason, verdict } = kept;
  // The line in the log first: facts and reviews of a round wait for one another there.
  await note(trx, act, {
    action: decision,
    kind: 'review',
    object: id,
    detail: {
      ...{ round, unit, indicator, upTo, reason },
      ...(standard ? { standard } : {}),
      ...(verdict ? { verdict } : {}),
    },
  });
  const later = await trx
    .selectFrom('fact')
    .select('id')
    .where('round', '=', round)
    .where('unit', '=', unit)
    .where('indicator', '=', indicator)
    .where('seq', '>', upTo)
    .limit(1)
    .executeTakeFirst();
  const { count } = await trx
    .selectFrom('review')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round', '=', round)
    .where('unit', '=', unit)
    .where('indicator', '=', indicator)
    .executeTakeFirstOrThrow();
  if (later || Number(count) !== known) throw new Stale('cell', `${unit} ${indicator}`);
  await trx
    .insertInto('review')
    .values({ ...kept, verdict: verdict ?? null, id, at: act.at })
    .execute();
}

/** The reviews of a round with the reviewer's name, the oldest first; `unit`: of these units only. */
export async function reviewsOf(
  db: Db,
  round: string,
  { unit }: { unit?: readonly string[] } = {},
): Promise<(ReviewTable & { name: string | null })[]> {
  const all = db
    .selectFrom('review')
    .leftJoin('account', 'account.id', 'review.account')
    .selectAll('review')
    .select('account.name')
    .where('round', '=', round)
    .orderBy('at')
    .orderBy('upTo');
  return (unit === undefined ? all : all.where('unit', 'in', [...unit, ''])).execute();
}
