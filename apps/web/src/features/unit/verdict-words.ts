import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { tellsFault } from '@mingjian/reader/fault';

type Verdict = `verdict.${'fault' | 'demand'}.${'pass' | 'fail'}`;

/**
 * What passing or failing a rule of all or nothing is called, so that it fits the rule's own words and says what follows: beside
 * 未建立的不得分, 达标 would mean the opposite to whoever reads it as "yes, that is so". Null for other rules and other results.
 */
export function verdictKey(rule: Pick<PlanRule, 'kind' | 'text'>, result: string | undefined): Verdict | null {
  if (rule.kind !== 'allOrNothing' || (result !== 'pass' && result !== 'fail')) return null;
  return `verdict.${tellsFault(rule.text) ? 'fault' : 'demand'}.${result}`;
}

/** The same for a fact recorded at a leaf: of the rule that it names or, where it names none, of the one that takes it. */
export function factVerdict(node: PlanNode | undefined, fact: Fact): Verdict | null {
  if (fact.kind !== 'item' || fact.item) return null;
  const takers = (node?.rules ?? []).filter(({ takes, items }) => takes.includes('item') && items.length === 0);
  const named = fact.rule ? takers.find(({ id, clause }) => fact.rule === id || fact.rule === clause) : undefined;
  const rule = named ?? (fact.rule ? undefined : takers[0]);
  return rule ? verdictKey(rule, fact.value) : null;
}
