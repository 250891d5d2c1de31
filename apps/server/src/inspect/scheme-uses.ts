import type { Plan } from '@mingjian/engine';
import { audits } from '@mingjian/inspector';
import type { AuditUse } from '@mingjian/model';
import { auditUsesFor, type ListedRound, lastAuditUses } from '@mingjian/store';
import { type KnownAudits, type KnownUses, useFaults } from '@mingjian/workflow';
import type { DeskPlan } from '../desk/plan.ts';
import type { Services } from '../types.ts';

export const knownAudits: KnownAudits = new Map(audits.map(({ id, params }) => [id, params]));

/** Which audits a version of a scheme uses. */
export interface UsesHere {
  /** Of what the office saved; 0: as the scheme came; null: nobody has said. */
  readonly version: number | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly uses: readonly AuditUse[];
  /** Uses of that version whose words or indicators this version of the scheme does not have. */
  readonly left: number;
}

/** A version of a scheme: what it is called, its hash, and itself made ready. */
export interface SchemeHere {
  readonly id: string;
  readonly hash: string;
  readonly plan: Plan;
}

/** What the office decided, else what came with the scheme; of another version of it what fits this one. */
export async function usesHere({ store, library }: Services, { id, hash, plan }: SchemeHere): Promise<UsesHere> {
  const saved = await auditUsesFor(store.db, id, hash);
  if (saved) {
    const all = JSON.parse(saved.body) as AuditUse[];
    const uses = saved.hash === hash ? all : fitting(plan, saved.id, all);
    const { version, at, who } = saved;
    return { version, at, by: who, uses, left: all.length - uses.length };
  }
  const came = library.uses.get(id);
  if (came === undefined) return { version: null, at: null, by: null, uses: [], left: 0 };
  const uses = fitting(plan, '', came);
  return { version: 0, at: null, by: null, uses, left: came.length - uses.length };
}

const fits = new WeakMap<Plan, Map<string, readonly AuditUse[]>>();

/** Those that the scheme can use; looked at once for each plan, by the id of what was saved. */
function fitting(plan: Plan, id: string, uses: readonly AuditUse[]): readonly AuditUse[] {
  const known = fits.get(plan) ?? new Map<string, readonly AuditUse[]>();
  fits.set(plan, known);
  const fit = known.get(id) ?? uses.filter((use) => useFaults(plan, use, knownAudits).length === 0);
  known.set(id, fit);
  return fit;
}

/** Which audits the scheme of a round uses. */
export const usesInRound = async (
  services: Services,
  round: ListedRound,
  { scheme, plan }: DeskPlan,
): Promise<readonly AuditUse[]> => (await usesHere(services, { id: scheme.id, hash: round.scheme, plan })).uses;

/** What was decided for other schemes: by the office, and for what the office has not saved anew, as it came. */
export async function usesElsewhere({ store, library }: Services, scheme: string): Promise<KnownUses[]> {
  const saved = (await lastAuditUses(store.db)).map((one) => ({
    scheme: one.scheme,
    uses: JSON.parse(one.body) as AuditUse[],
  }));
  const own = new Set(saved.map((one) => one.scheme));
  const came = [...library.uses].filter(([id]) => !own.has(id)).map(([id, uses]) => ({ scheme: id, uses }));
  return [...saved, ...came].filter((one) => one.scheme !== scheme);
}
