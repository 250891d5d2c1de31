import type { Db } from './open.ts';
import type { LeadTable, LeadWordTable } from './schema.ts';

/** Leads of one audit at one site about which the same was said last. */
export interface LeadCount extends Pick<LeadTable, 'unit' | 'site' | 'audit'> {
  /** Null: nobody has said anything. */
  readonly last: LeadWordTable['kind'] | null;
  readonly count: number;
}

/** How many leads a round has, counted by the database: there may be very many. */
export async function leadCounts(db: Db, round: string, purpose: LeadTable['purpose']): Promise<LeadCount[]> {
  const rows = await db
    .selectFrom('lead')
    .leftJoin('leadWord as word', (join) =>
      join.onRef('word.lead', '=', 'lead.id').on('word.seq', '=', (eb) =>
        eb
          .selectFrom('leadWord as any')
          .select(({ fn }) => fn.max('any.seq').as('last'))
          .whereRef('any.lead', '=', 'lead.id'),
      ),
    )
    .select(['lead.unit', 'lead.site', 'lead.audit', 'word.kind as last'])
    .select(({ fn }) => fn.countAll().as('count'))
    .where('lead.round', '=', round)
    .where('lead.purpose', '=', purpose)
    .groupBy(['lead.unit', 'lead.site', 'lead.audit', 'word.kind'])
    .orderBy('lead.unit')
    .orderBy('lead.audit')
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}
