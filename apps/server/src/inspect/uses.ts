import { audits, paramsOf, presets } from '@mingjian/inspector';
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

/** The audits that a look runs, with their numbers: `all`, those that the scheme of the round uses (`scheme`), or those of a norm. */
export function picksOf(
  preset: string,
  uses: readonly AuditUse[],
): { audits: string[]; params: Record<string, Record<string, unknown>> } {
  const norm = presets.find(({ id }) => id === preset);
  if (norm) return { audits: [...norm.audits], params: paramsOf(norm) };
  const params = Object.assign({}, ...uses.map((use) => use.params ?? {})) as Record<string, Record<string, unknown>>;
  if (preset !== 'scheme') return { audits: audits.map(({ id }) => id), params };
  return { audits: [...new Set(uses.flatMap((use) => use.audits))], params };
}
