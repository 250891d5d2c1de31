import type { AuditUse } from '@mingjian/model';
import type { Hand } from './hand.ts';

interface Told {
  readonly base: number;
  readonly suggestions: readonly { readonly use: AuditUse; readonly hint: string | null }[];
}

/** The office says which audits of websites the plan of a round uses: what its words suggest, but for what is in doubt. */
export async function decideUses(office: Hand, round: string): Promise<void> {
  const { scheme } = await office.get<{ scheme: { hash: string } }>(`/rounds/${round}`);
  const path = `/scheme-versions/${scheme.hash}/audit-uses`;
  const { base, suggestions } = await office.get<Told>(path);
  const uses = suggestions.filter(({ hint }) => hint === null).map(({ use }) => use);
  await office.send('POST', path, { base, uses });
}
