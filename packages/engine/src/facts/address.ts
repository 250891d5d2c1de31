import { type Fact, type FactKind, factKindNames } from '@mingjian/model/fact';
import type { ProblemCode, ProblemValue } from '@mingjian/model/problem';
import type { ClassPlan, PlanNode, PlanRule } from '../tree/plan.ts';
import { isLeaf, leavesBelow, lookUp, stagesOf } from './directory.ts';
import { near } from './near.ts';
import type { Enrolled, Roster } from './roster.ts';

/** Adds a problem at a column of the fact's row. */
export type Complain = (code: ProblemCode, column: string | undefined, values?: Record<string, ProblemValue>) => void;

/** Kinds of facts as officers write them. */
export const kindsText = (kinds: Iterable<FactKind>): ProblemValue => ({
  zh: [...kinds].map((kind) => factKindNames[kind][0]).join('、'),
  en: [...kinds].join(', '),
});

/** The unit a fact is about, by id or full name. */
export function findUnit(roster: Roster, fact: Fact, complain: Complain): Enrolled | null {
  if (!fact.unit) complain('fact-unit-missing', 'unit');
  else {
    const index = roster.find.get(fact.unit);
    if (index !== undefined) return roster.units[index] ?? null;
    complain('fact-unit-unknown', 'unit', { unit: fact.unit, near: near(fact.unit, roster.find.keys()) });
  }
  return null;
}

/** The leaf it is about, by code, name or path, in its stage and round; refused where the leaf does not concern the unit. */
export function findLeaf(
  cls: ClassPlan,
  unit: Enrolled,
  fact: Fact,
  roster: Roster,
  complain: Complain,
): PlanNode | null {
  const all = lookUp(cls, fact.indicator, fact.stage, fact.round);
  const leaves = all.every(isLeaf) ? all : all.filter(isLeaf);
  const [leaf] = leaves;
  if (leaf && leaves.length === 1) {
    if (roster.excluded[unit.cls]?.[leaf.index]?.[unit.index] === 1) {
      complain('fact-not-applicable', 'indicator', { indicator: leaf.name, unit: unit.name });
      return null;
    }
    return leaf;
  }
  const paths = (nodes: readonly PlanNode[]): string =>
    nodes
      .slice(0, 6)
      .map((n) => n.path)
      .join('、');
  if (leaves.length > 1)
    complain('fact-indicator-ambiguous', 'indicator', { indicator: fact.indicator, choices: paths(leaves) });
  else if (all[0])
    complain('fact-indicator-inner', 'indicator', {
      indicator: fact.indicator,
      choices: paths(leavesBelow(cls, all[0])),
    });
  else if (lookUp(cls, fact.indicator, undefined, undefined).length > 0) {
    const isStaged = fact.stage === undefined || lookUp(cls, fact.indicator, fact.stage, undefined).length > 0;
    complain('fact-stage-unknown', isStaged ? 'round' : 'stage', {
      stage: [fact.stage, fact.round].filter(Boolean).join(' '),
      known: stagesOf(cls).join('、'),
    });
  } else {
    const names = cls.nodes.filter(isLeaf).flatMap((n) => [n.name, n.code]);
    complain('fact-indicator-unknown', 'indicator', {
      class: cls.name,
      indicator: fact.indicator,
      near: near(fact.indicator, names),
    });
  }
  return null;
}

/** The rule that takes it, and by which port: the one named, or the only one that takes the kind. */
export function findRule(
  leaf: PlanNode,
  kind: FactKind,
  fact: Fact,
  complain: Complain,
): { rule: PlanRule; port: number } | null {
  const takers: { rule: PlanRule; port: number }[] = [];
  for (const rule of leaf.rules) {
    const port = rule.ports.findIndex((p) => p.kinds.includes(kind));
    if (port >= 0) takers.push({ rule, port });
  }
  const [only] = takers;
  if (only && takers.length === 1 && fact.rule === undefined) return only;
  const known = takers.map(({ rule }) => rule.id).join('、');
  if (fact.rule !== undefined) {
    const byId = takers.filter(({ rule }) => rule.id === fact.rule);
    const named = byId.length > 0 ? byId : takers.filter(({ rule }) => rule.clause === fact.rule);
    // A clause may have several rules.
    if (named.length > 1)
      complain('fact-rule-needed', 'rule', { indicator: leaf.name, kind: kindsText([kind]), known });
    if (named.length === 0) complain('fact-rule-unknown', 'rule', { indicator: leaf.name, rule: fact.rule, known });
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  if (!only) {
    const kinds = kindsText(new Set(leaf.rules.flatMap((rule) => rule.takes)));
    complain('fact-kind-unfit', 'kind', { indicator: leaf.name, kind: kindsText([kind]), known: kinds });
    return null;
  }
  complain('fact-rule-needed', 'rule', { indicator: leaf.name, kind: kindsText([kind]), known });
  return null;
}
