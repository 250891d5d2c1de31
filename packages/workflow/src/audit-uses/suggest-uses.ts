import type { ClassPlan, Plan, PlanNode } from '@mingjian/engine';
import type { AuditUse } from '@mingjian/model';
import { fits } from './becomes.ts';
import { byWords } from './by-words.ts';
import type { SuggestedUse } from './suggested-use.ts';
import { type KnownAudits, useFaults } from './use-faults.ts';
import { nameOfPlace, placesOf, plain, quotes } from './use-places.ts';
import { type AuditWords, auditWords } from './words/index.ts';

/** Uses that somebody has decided on for a scheme. */
export interface KnownUses {
  readonly scheme: string;
  readonly uses: readonly AuditUse[];
}

/** Fewer signs are in many plans and mean something else in each. */
const SHORTEST_QUOTE = 8;

/**
 * Which audits a scheme may use, from its own words: those that a known scheme uses for the same words, and those for which a table has
 * words. Each of them is one that the scheme can use; whether it does, a person says.
 */
export function suggestUses(
  plan: Plan,
  known: readonly KnownUses[],
  { audits, table = auditWords }: { audits: KnownAudits; table?: readonly AuditWords[] },
): SuggestedUse[] {
  const found = plan.classes.flatMap((cls) =>
    cls.nodes
      .filter((node) => node.rules.length > 0 && concerns(cls, node))
      .flatMap((node) =>
        suggestionsOf(node, known, table).flatMap((one) => {
          const use = { ...one.use, indicator: nameOfPlace({ cls, node }) };
          return usable(plan, { ...one, use }, { cls, audits });
        }),
      ),
  );
  return acrossClasses(plan, found);
}

/** Whether the plan asks it of units of this class at all. */
function concerns(cls: ClassPlan, node: PlanNode): boolean {
  for (let at: PlanNode | undefined = node; at !== undefined; at = cls.nodes[at.parent])
    if (at.source.appliesTo?.classes?.includes(cls.id) === false) return false;
  return true;
}

interface Found extends SuggestedUse {
  readonly cls: string;
}

/** The suggestion, or a hint where the class does not take its fact, or nothing where it cannot be used at all. */
function usable(plan: Plan, one: SuggestedUse, { cls, audits }: { cls: ClassPlan; audits: KnownAudits }): Found[] {
  const { fact: _, ...bare } = one.use;
  const hint: SuggestedUse = { ...one, use: bare, hint: one.hint ?? 'unclear' };
  const taken = [one, hint].find(({ use }) => useFaults(plan, { ...use, classes: [cls.id] }, audits).length === 0);
  return taken === undefined ? [] : [{ ...taken, cls: cls.id }];
}

function suggestionsOf(node: PlanNode, known: readonly KnownUses[], table: readonly AuditWords[]): SuggestedUse[] {
  const alike = sameWords(node, known);
  // Somebody has gone through this indicator already, in another version of the plan.
  if (alike.some(({ reason }) => reason.kind === 'same-words' && reason.indicator === node.code)) return alike;
  return [...alike, ...byWords(node, table, new Set(alike.flatMap(({ use }) => use.audits)))];
}

function sameWords(node: PlanNode, known: readonly KnownUses[]): SuggestedUse[] {
  const seen = new Set<string>();
  return known.flatMap(({ scheme, uses }) =>
    uses.flatMap(({ classes: _, ...use }): SuggestedUse[] => {
      const key = `${use.text} ${use.audits}`;
      if (seen.has(key) || plain(use.text).length < SHORTEST_QUOTE) return [];
      if (!quotes(node, use.text) || !fits(node, use.fact)) return [];
      seen.add(key);
      return [{ use, reason: { kind: 'same-words', scheme, indicator: use.indicator }, hint: null }];
    }),
  );
}

/** What several classes have under the same indicator is one use; classes are named where others have the indicator without it. */
function acrossClasses(plan: Plan, found: readonly Found[]): SuggestedUse[] {
  const merged = new Map<string, { one: SuggestedUse; classes: Set<string> }>();
  for (const { cls, ...one } of found) {
    const key = JSON.stringify([one.use, one.reason]);
    const known = merged.get(key) ?? { one, classes: new Set() };
    known.classes.add(cls);
    merged.set(key, known);
  }
  return [...merged.values()].map(({ one, classes }) => {
    const having = new Set(placesOf(plan, one.use).map(({ cls }) => cls.id));
    return having.size === classes.size ? one : { ...one, use: { ...one.use, classes: [...classes] } };
  });
}
