import { auditUsesFor, type ListedRound, roundsWithSites } from '@mingjian/store';
import { namesSites } from '@mingjian/workflow';
import { deskPlan } from '../desk/plan.ts';
import type { Services } from '../types.ts';

/** By the hash of a version of a scheme, which never changes. */
const named = new Map<string, boolean>();

/** Ids of the rounds in which websites and accounts are looked at: the plan speaks of them, audits are decided on for it, or some are registered. */
export async function websitesIn(services: Services, rounds: readonly ListedRound[]): Promise<Set<string>> {
  const found = await roundsWithSites(services.store.db);
  for (const round of rounds) {
    if (found.has(round.id) || !(await wants(services, round))) continue;
    found.add(round.id);
  }
  return found;
}

async function wants(services: Services, round: ListedRound): Promise<boolean> {
  const { schemeId: id, scheme: hash } = round;
  const known = named.get(hash) ?? namesSites((await deskPlan(services, round)).plan);
  named.set(hash, known);
  if (known || (services.library.uses.get(id)?.length ?? 0) > 0) return true;
  const saved = await auditUsesFor(services.store.db, id, hash);
  return saved !== undefined && (JSON.parse(saved.body) as unknown[]).length > 0;
}
