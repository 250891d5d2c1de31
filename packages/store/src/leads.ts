import { createHash } from 'node:crypto';
import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { LeadTable, LeadWordTable } from './schema.ts';

export type NewLead = Omit<LeadTable, 'id' | 'inspection' | 'at'>;

/** A lead with when it was seen and what was said of it. */
export interface KeptLead extends LeadTable {
  /** The looks that found it, the oldest first. */
  readonly seen: readonly { readonly inspection: string; readonly at: string }[];
  readonly words: readonly (LeadWordTable & { readonly who: string | null })[];
}

const BATCH = 200;

/** What says the same of the same place of the same site is one lead, in whichever look it is found. */
export function leadId({ round, purpose, site, audit, url, place, observed }: NewLead): string {
  return createHash('sha256')
    .update(JSON.stringify([round, purpose, site, audit, url, place, observed]))
    .digest('hex');
}

/** Keeps what a look found, in the caller's transaction: what is there already is only seen once more. */
export async function addLeads(trx: Db, at: string, inspection: string, leads: readonly NewLead[]): Promise<void> {
  const rows = new Map(leads.map((lead) => [leadId(lead), lead]));
  const all = [...rows].map(([id, lead]) => ({ ...lead, id, inspection, at }));
  for (let from = 0; from < all.length; from += BATCH) {
    const some = all.slice(from, from + BATCH);
    await trx
      .insertInto('lead')
      .values(some)
      .onConflict((on) => on.doNothing())
      .execute();
    await trx
      .insertInto('leadSeen')
      .values(some.map(({ id }) => ({ lead: id, inspection, at })))
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

export interface LeadsAsked {
  readonly purpose: LeadTable['purpose'];
  readonly units?: readonly string[];
  readonly ids?: readonly string[];
  readonly audit?: string | undefined;
}

/** The leads of a round, by unit and audit. */
export async function leadsOf(db: Db, round: string, { purpose, units, ids, audit }: LeadsAsked): Promise<KeptLead[]> {
  const rows = await db
    .selectFrom('lead')
    .selectAll()
    .where('round', '=', round)
    .where('purpose', '=', purpose)
    .$if(units !== undefined, (some) => some.where('unit', 'in', [...(units ?? []), '']))
    .$if(ids !== undefined, (some) => some.where('id', 'in', [...(ids ?? []), '']))
    .$if(audit !== undefined, (some) => some.where('audit', '=', audit ?? ''))
    .orderBy('unit')
    .orderBy('audit')
    .orderBy('at')
    .orderBy('id')
    .execute();
  const seen = new Map<string, { inspection: string; at: string }[]>();
  const words = new Map<string, KeptLead['words'][number][]>();
  const found = rows.map(({ id }) => id);
  for (let from = 0; from < found.length; from += BATCH) {
    const some = found.slice(from, from + BATCH);
    for (const { lead, ...one } of await db
      .selectFrom('leadSeen')
      .selectAll()
      .where('lead', 'in', some)
      .orderBy('at')
      .execute())
      seen.set(lead, [...(seen.get(lead) ?? []), one]);
    for (const one of await db
      .selectFrom('leadWord')
      .leftJoin('account', 'account.id', 'leadWord.account')
      .selectAll('leadWord')
      .select('account.name as who')
      .where('leadWord.lead', 'in', some)
      .orderBy('leadWord.seq')
      .execute())
      words.set(one.lead, [...(words.get(one.lead) ?? []), one]);
  }
  return rows.map((row) => ({ ...row, seen: seen.get(row.id) ?? [], words: words.get(row.id) ?? [] }));
}

export interface NewWord extends Pick<LeadWordTable, 'lead' | 'kind' | 'indicator' | 'fact'> {
  /** Words on the lead that were there when it was judged. */
  readonly judged: number;
}

/** Writes a person's words on leads down, all or none, with one reason. Throws Stale where somebody has said something meanwhile. */
export async function addWords(
  db: Db,
  act: Act & { account: string },
  { round, words, reason }: { round: string; words: readonly NewWord[]; reason: string | null },
): Promise<void> {
  await within(db, async (trx) => {
    const detail = { reason, words: words.map(({ lead, kind, fact }) => ({ lead, kind, fact })) };
    await note(trx, act, { action: 'judge-leads', kind: 'round', object: round, detail });
    for (const { lead, kind, indicator, fact, judged } of words) {
      const known = await trx
        .selectFrom('leadWord')
        .select(({ fn }) => fn.countAll<number>().as('words'))
        .where('lead', '=', lead)
        .executeTakeFirstOrThrow();
      if (Number(known.words) !== judged) throw new Stale('lead', lead);
      await trx
        .insertInto('leadWord')
        .values({ id: newId(), lead, seq: judged + 1, kind, reason, indicator, fact, account: act.account, at: act.at })
        .execute();
    }
  });
}
