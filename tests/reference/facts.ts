import type { Fact, FactKind, Rule, Scheme, Unit } from '@mingjian/model';
import { dayNumber } from './calendar.ts';
import { type Params, readDay } from './numbers.ts';
import { type Fraction, parse, sum } from './rational.ts';
import { ancestors, type ClassTree, everyNode, isLeaf, type TreeNode } from './tree.ts';

/** A fact with what it is about. */
export interface Bound {
  fact: Fact;
  unit: Unit;
  leaf: TreeNode;
  rule: Rule;
}

const filled = (cell: string | undefined): cell is string => cell !== undefined && cell !== '';
export const dayOf = (fact: Fact): number => dayNumber(fact.date ?? '');
export const knownOf = (fact: Fact): number => dayNumber(filled(fact.known) ? fact.known : (fact.date ?? ''));
export const countOf = (fact: Fact): Fraction => parse(filled(fact.count) ? fact.count : '1');
export const valueIn = (fact: Fact): Fraction => parse(fact.value ?? '0');
export const countAll = (facts: readonly Fact[]): Fraction => sum(facts.map(countOf));

/** A fact that corrects another and says nothing itself withdraws it. */
export const withdraws = (fact: Fact): boolean =>
  filled(fact.replaces) && ![fact.count, fact.value, fact.of, fact.level, fact.item, fact.end, fact.due].some(filled);

export interface Period {
  from: number;
  to: number;
}
export const periodOf = (scheme: Scheme, params: Params): Period => ({
  from: dayNumber(readDay(scheme, params, scheme.period.from)),
  to: dayNumber(readDay(scheme, params, scheme.period.to)),
});
export const within = (fact: Fact, period: Period): boolean => period.from <= dayOf(fact) && dayOf(fact) <= period.to;

/** The facts that count as of a day. */
export function liveFacts(facts: readonly Fact[], asOf: number, period: Period): Fact[] {
  const known = facts.filter((fact) => knownOf(fact) <= asOf);
  const replaced = known.map((fact) => fact.replaces).filter(filled);
  return known.filter(
    (fact) => within(fact, period) && !withdraws(fact) && !(filled(fact.id) && replaced.includes(fact.id)),
  );
}

/** Finds unit, leaf and rule of each fact. The input is taken to be valid: exactly one of each fits. */
export function bind(facts: readonly Fact[], units: readonly Unit[], trees: readonly ClassTree[]): Bound[] {
  const leavesOf = (unitClass: string): TreeNode[] =>
    trees.filter((tree) => tree.unitClass === unitClass).flatMap((tree) => tree.tops.flatMap(everyNode).filter(isLeaf));
  const leaves = Object.fromEntries(trees.map(({ unitClass }) => [unitClass, leavesOf(unitClass)]));
  return facts.map((fact) => {
    const unit = the(
      units.filter((one) => one.id === fact.unit || one.name === fact.unit),
      fact,
    );
    const leaf = the(
      (leaves[unit.class] ?? []).filter((node) => means(fact, node)),
      fact,
    );
    return { fact, unit, leaf, rule: ruleOf(fact, leaf) };
  });
}

function the<T>(found: T[], fact: Fact): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} fit ${JSON.stringify(fact)}`);
  return first;
}

/** What a fact may call a leaf. A round also goes by the code of what is marked in rounds. */
export function namesOf(leaf: TreeNode): string[] {
  const names = [leaf.path, leaf.code, leaf.source.name];
  return leaf.round !== null && leaf.parent ? [...names, leaf.parent.code] : names;
}

function means(fact: Fact, leaf: TreeNode): boolean {
  if (!namesOf(leaf).includes(fact.indicator)) return false;
  const above = [leaf, ...ancestors(leaf)];
  const staged = !filled(fact.stage) || above.some((node) => node.source.stage === fact.stage);
  return staged && (!filled(fact.round) || above.some((node) => String(node.round) === fact.round));
}

function ruleOf(fact: Fact, leaf: TreeNode): Rule {
  const fit = leaf.rules.filter((rule) => kindsOf(rule).includes(fact.kind as FactKind));
  return the(filled(fact.rule) ? fit.filter((rule) => rule.id === fact.rule || rule.clause === fact.rule) : fit, fact);
}

/** The kinds of fact a rule takes. */
export function kindsOf(rule: Rule): FactKind[] {
  switch (rule.kind) {
    case 'deduct':
    case 'severity':
    case 'award':
      return ['event'];
    case 'fixed':
    case 'veto':
      return rule.of === undefined ? ['event'] : [];
    case 'allOrNothing':
      return ['item', 'event'];
    case 'levels':
      return ['level', 'mark'];
    case 'checklist':
      return ['item'];
    case 'quota':
      return ['delivery', 'event'];
    case 'deadline':
      return ['delivery'];
    case 'timeliness':
      return ['case'];
    case 'rate':
    case 'rankPoints':
      return ['measure'];
    case 'bands':
      return rule.on === 'count' ? ['event', 'mark'] : ['measure', 'mark'];
    case 'judgement':
      return ['mark'];
    case 'ratings':
      return ['rating'];
    case 'external':
      return ['score'];
  }
}
