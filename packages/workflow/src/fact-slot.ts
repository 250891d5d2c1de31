import type { Enrolled, Plan, PlanNode, Roster } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';

/** Kinds of which a file may bring several under one indicator; what tells one from another is in these columns. */
const TELLING: Readonly<Record<string, readonly ('date' | 'level' | 'item' | 'object' | 'by')[]>> = {
  event: ['date', 'level', 'item', 'object'],
  delivery: ['date', 'object'],
  measure: ['date', 'object'],
};

/**
 * What a fact is about, as a key: two facts with one key are the same observation said twice, so that the later one
 * corrects the earlier. Where the plan keeps one slot (a level, an item, a rater's mark) it is that slot; a case is its
 * number, else the day it began. `path` is the leaf that the fact's indicator names.
 */
export function slotKey(roster: Roster, fact: Fact, path: string): string {
  const unit = roster.units[roster.find.get(fact.unit) ?? -1];
  const rule = unit && ruleOf(roster.plan, unit, path, fact);
  const port = rule?.ports.find(({ kinds }) => kinds.some((kind) => kind === fact.kind));
  const base = [unit?.id ?? fact.unit, path, fact.stage, fact.round, rule?.id ?? fact.rule, fact.kind];
  return JSON.stringify([...base, ...telling(fact, port?.slot ?? 'many')]);
}

function telling(fact: Fact, share: string): (string | undefined)[] {
  if (share === 'single') return [];
  if (share === 'item') return [fact.item];
  if (share === 'by') return [fact.by];
  if (fact.kind === 'case') return fact.object === undefined ? [undefined, fact.date] : [fact.object];
  return (TELLING[fact.kind] ?? ['date', 'object', 'item', 'by']).map((column) => fact[column]);
}

const known = new WeakMap<readonly PlanNode[], ReadonlyMap<string, PlanNode>>();

/** A round may hold a hundred thousand facts: their leaves are looked up, not searched for. */
function nodesByPath(nodes: readonly PlanNode[]): ReadonlyMap<string, PlanNode> {
  const found = known.get(nodes) ?? new Map(nodes.map((node) => [node.path, node]));
  known.set(nodes, found);
  return found;
}

function ruleOf(plan: Plan, unit: Enrolled, path: string, fact: Fact): PlanNode['rules'][number] | undefined {
  const rules = nodesByPath(plan.classes[unit.cls]?.nodes ?? []).get(path)?.rules ?? [];
  const taking = rules.filter(({ takes }) => takes.some((kind) => kind === fact.kind));
  return fact.rule === undefined
    ? taking[0]
    : taking.find(({ id, clause }) => id === fact.rule || clause === fact.rule);
}
