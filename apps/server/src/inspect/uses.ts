import { type AuditPick, audits, paramsOf, presets } from '@mingjian/inspector';
import type { AuditUse } from '@mingjian/model';
import { type DeskPlan, leavesOf, unitOf } from '../desk/plan.ts';
import type { LeadUse } from './lead-facts.ts';

/** An indicator to which a lead answers, in the plan's words; `use`: what it becomes there; null: a hint for whoever judges. */
export interface Suggestion {
  readonly indicator: string;
  readonly name: string;
  readonly text: string;
  readonly use: LeadUse | null;
}

/** Where in the plan a lead may count, for the class of its unit. `element`: which of several things that its audit looks for. */
export function suggestionsFor(
  desk: DeskPlan,
  uses: readonly AuditUse[],
  { unit, audit, element }: { unit: string; audit: string; element: string | null },
): Suggestion[] {
  const enrolled = unitOf(desk, unit);
  const cls = enrolled && desk.plan.classes[enrolled.cls];
  if (!enrolled || !cls) return [];
  const leaves = leavesOf(desk, enrolled);
  return uses.flatMap((one): Suggestion[] => {
    if (!one.audits.includes(audit) || !(one.classes ?? [cls.id]).includes(cls.id)) return [];
    return leaves
      .filter(({ code, path }) => code === one.indicator || path === one.indicator)
      .map(({ path, name }) => ({ indicator: path, name, text: one.text, use: useOf(one, path, element) }));
  });
}

function useOf({ fact }: AuditUse, indicator: string, element: string | null): LeadUse | null {
  if (fact === undefined) return null;
  const { kind, rule } = fact;
  if (kind === 'event') return { indicator, rule, kind, level: fact.level, per: fact.per };
  if (kind === 'measure') return { indicator, rule, kind };
  // Several things of which this is none of the plan's: a person says where it counts.
  if (fact.items !== undefined && (element === null || fact.items[element] === undefined)) return null;
  return { indicator, rule, kind, item: fact.items?.[element ?? ''] ?? fact.item };
}

/**
 * The audits that a look runs: `all`, those that the scheme of the round uses (`scheme`), or those of a norm. One that two uses name with
 * different numbers is there twice.
 */
export function picksOf(preset: string, uses: readonly AuditUse[]): AuditPick[] {
  const norm = presets.find(({ id }) => id === preset);
  if (norm) {
    const params = paramsOf(norm);
    return norm.audits.map((id) => pickOf(id, params[id]));
  }
  const used = new Map<string, AuditPick>();
  for (const use of uses)
    for (const id of use.audits) used.set(JSON.stringify([id, use.params?.[id]]), pickOf(id, use.params?.[id]));
  if (preset === 'scheme') return [...used.values()];
  const own = [...used.values()];
  return audits.flatMap(({ id }) => {
    const picks = own.filter((pick) => pick.id === id);
    return picks.length > 0 ? picks : [{ id }];
  });
}

const pickOf = (id: string, params: AuditPick['params']): AuditPick => (params === undefined ? { id } : { id, params });
