import { type AuditLine, roundOf } from '@mingjian/store';
import { sealOf } from '../rounds/sight.ts';
import type { Services } from '../types.ts';

/** Those of these rounds whose marks are under seal now. */
export async function sealedRounds(services: Services, rounds: Iterable<string>): Promise<Set<string>> {
  const sealed = new Set<string>();
  for (const id of new Set(rounds)) {
    const round = await roundOf(services.store.db, id);
    if (round && ((await sealOf(services, round))?.sealed.length ?? 0) > 0) sealed.add(id);
  }
  return sealed;
}

/**
 * Lines of the log as they are told: what a reviewer would have entered stays out of them while its round is under seal.
 * The log itself keeps it, and its chain is checked on what it keeps.
 */
export async function withoutSealed(services: Services, lines: readonly AuditLine[]): Promise<AuditLine[]> {
  const verdicts = lines.map(({ kind, detail }) => {
    const said = kind === 'review' ? (JSON.parse(detail) as { round?: unknown; verdict?: unknown }) : {};
    return 'verdict' in said && typeof said.round === 'string' ? { ...said, round: said.round } : null;
  });
  const sealed = await sealedRounds(
    services,
    verdicts.flatMap((said) => (said ? [said.round] : [])),
  );
  return lines.map((line, at) => {
    const said = verdicts[at];
    return said && sealed.has(said.round) ? { ...line, detail: JSON.stringify({ ...said, verdict: 'sealed' }) } : line;
  });
}
