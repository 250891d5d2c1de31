import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { EvidenceTable, MaterialEventTable } from './schema.ts';

export interface NewEvidence
  extends Pick<
    EvidenceTable,
    'round' | 'unit' | 'indicator' | 'hash' | 'link' | 'name' | 'type' | 'size' | 'happenedOn' | 'note'
  > {
  /** Whether an assessed unit hands it in, so that somebody has to decide on it. */
  readonly handedIn: boolean;
  /** When our own server captured it, which makes it fixed evidence; absent: somebody supplied it. */
  readonly capturedAt?: string | undefined;
}

/** Evidence with what became of it; no events where nobody handed it in. */
export interface KeptEvidence extends EvidenceTable {
  readonly events: readonly MaterialEventTable[];
  /** Address of the page that our own server was asked to capture; null for all other evidence. */
  readonly page: string | null;
}

/** Adds evidence whose bytes are kept already, and gives its id. */
export async function addEvidence(
  db: Db,
  act: Act,
  { handedIn, capturedAt, ...evidence }: NewEvidence,
): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    const { round, unit, indicator, hash, link, name } = evidence;
    await note(trx, act, {
      action: handedIn ? 'hand-in' : 'add',
      kind: 'evidence',
      object: id,
      detail: { round, unit, indicator, hash, link, name },
    });
    await trx
      .insertInto('evidence')
      .values({
        ...evidence,
        id,
        kind: capturedAt === undefined ? 'supplied' : 'fixed',
        capturedAt: capturedAt ?? null,
        receivedAt: act.at,
        account: act.account,
      })
      .execute();
    if (handedIn) await addEvent(trx, act, id, 'handed-in', null);
  });
  return id;
}

const addEvent = (trx: Db, act: Act, evidence: string, kind: string, reason: string | null) =>
  trx
    .insertInto('materialEvent')
    .values({ id: newId(), evidence, kind, reason, account: act.account, at: act.at })
    .execute();

/** Accepts or returns material that was handed in. Throws Stale where that was decided already, or nobody handed it in. */
export async function decideMaterial(
  db: Db,
  act: Act,
  { evidence, kind, reason }: { evidence: string; kind: 'accepted' | 'returned'; reason: string | null },
): Promise<void> {
  await within(db, async (trx) => {
    await note(trx, act, { action: kind, kind: 'evidence', object: evidence, detail: { reason } });
    const events = await trx.selectFrom('materialEvent').select('kind').where('evidence', '=', evidence).execute();
    if (events.length !== 1) throw new Stale('material', evidence);
    await addEvent(trx, act, evidence, kind, reason);
  });
}

/** The evidence of a round, the oldest first; `unit`: of these units only. */
export async function evidenceOf(
  db: Db,
  round: string,
  { unit }: { unit?: readonly string[] } = {},
): Promise<KeptEvidence[]> {
  const all = db
    .selectFrom('evidence')
    .leftJoin('capture', 'capture.evidence', 'evidence.id')
    .selectAll('evidence')
    .select('capture.url as page')
    .where('evidence.round', '=', round)
    .orderBy('evidence.receivedAt')
    .orderBy('evidence.id');
  const rows = await (unit === undefined ? all : all.where('evidence.unit', 'in', [...unit, ''])).execute();
  const events = await db
    .selectFrom('materialEvent')
    .innerJoin('evidence', 'evidence.id', 'materialEvent.evidence')
    .selectAll('materialEvent')
    .where('evidence.round', '=', round)
    .orderBy('materialEvent.at')
    .execute();
  const byEvidence = new Map<string, MaterialEventTable[]>();
  for (const event of events) byEvidence.set(event.evidence, [...(byEvidence.get(event.evidence) ?? []), event]);
  return rows.map((row) => ({ ...row, events: inOrder(byEvidence.get(row.id) ?? []) }));
}

/** Handing in comes before the decision, also where both happened in one instant. */
const inOrder = (events: readonly MaterialEventTable[]): MaterialEventTable[] =>
  [...events].sort((a, b) => Number(b.kind === 'handed-in') - Number(a.kind === 'handed-in'));

/** Cells with material that was handed in and neither accepted nor returned. */
export async function awaitedMaterial(db: Db, round: string): Promise<{ unit: string; indicator: string | null }[]> {
  return db
    .selectFrom('evidence')
    .innerJoin('materialEvent', 'materialEvent.evidence', 'evidence.id')
    .select(['evidence.unit', 'evidence.indicator'])
    .where('evidence.round', '=', round)
    .groupBy(['evidence.id', 'evidence.unit', 'evidence.indicator'])
    .having((e) => e.fn.countAll(), '=', 1)
    .execute();
}

/** One piece of evidence, and whether a unit handed it in. */
export async function evidenceById(
  db: Db,
  round: string,
  id: string,
): Promise<(EvidenceTable & { handedIn: boolean }) | undefined> {
  const found = await db
    .selectFrom('evidence')
    .selectAll()
    .where('round', '=', round)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return undefined;
  const event = await db
    .selectFrom('materialEvent')
    .select('id')
    .where('evidence', '=', id)
    .limit(1)
    .executeTakeFirst();
  return { ...found, handedIn: event !== undefined };
}
