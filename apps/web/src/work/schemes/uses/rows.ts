import type { Plan, PlanNode } from '@mingjian/engine';
import { indicatorWords, nameOfPlace, quotes } from '@mingjian/workflow';
import { type Line, linesOf } from '../../desk/lines.ts';
import type { Suggestion, Use } from './api.ts';

/** An indicator of the plan; one that two classes call alike and that says something else to each is two. */
export interface Row {
  readonly key: string;
  /** What a use calls it. */
  readonly indicator: string;
  /** Its code and name, as people say it. */
  readonly name: string;
  readonly node: PlanNode;
  readonly classes: readonly string[];
  /** What these classes are called; empty: all of them. */
  readonly of: readonly string[];
}

/** The indicators that are scored, in the order of the plan. */
export function rowsOf(plan: Plan): Row[] {
  const rows = new Map<string, Row & { classes: string[] }>();
  for (const cls of plan.classes)
    for (const node of cls.nodes.filter(({ rules }) => rules.length > 0)) {
      const indicator = nameOfPlace({ cls, node });
      const key = `${indicator}\n${node.name}`;
      const known = rows.get(key);
      if (!known)
        rows.set(key, { key, indicator, name: indicatorWords(cls.nodes, node), node, classes: [cls.id], of: [] });
      else if (!known.classes.includes(cls.id)) known.classes.push(cls.id);
    }
  const names = new Map(plan.classes.map(({ id, name }) => [id, name]));
  return [...rows.values()].map((row) =>
    row.classes.length === names.size ? row : { ...row, of: row.classes.map((id) => names.get(id) ?? id) },
  );
}

/** The row to which a use belongs: of those that are called so, the one whose words it quotes. */
export function rowOf(rows: readonly Row[], { indicator, classes, text }: Use): Row | undefined {
  const called = rows.filter(
    (row) =>
      (row.indicator === indicator || row.node.path === indicator) &&
      (classes ?? row.classes).some((id) => row.classes.includes(id)),
  );
  return called.find(({ node }) => quotes(node, text)) ?? called[0];
}

/** Suggestions on which nobody has decided: no use quotes the same for one of their audits, nor does the indicator have them all. */
export function notDecided(
  rows: readonly Row[],
  uses: readonly Use[],
  suggestions: readonly Suggestion[],
): Suggestion[] {
  const decided = uses.map((use) => ({ ...use, row: rowOf(rows, use) }));
  return suggestions.filter(({ use }) => {
    const row = rowOf(rows, use);
    const here = decided.filter((one) => one.row === row);
    const has = (id: string, list: readonly Use[]) => list.some(({ audits }) => audits.includes(id));
    const quoted = here.filter(({ text }) => text === use.text);
    return !use.audits.some((id) => has(id, quoted)) && !use.audits.every((id) => has(id, here));
  });
}

/** What findings can become under an indicator: its rules that take something counted, an item or a number. */
export const linesFor = (node: PlanNode): Line[] =>
  linesOf(node).filter(({ kind }) => kind === 'event' || kind === 'item' || kind === 'measure');

/** The rule that a fact names, or the only one that takes it. */
export const lineOf = (node: PlanNode, fact: NonNullable<Use['fact']>): Line | undefined =>
  linesFor(node).find(({ kind, rule }) => kind === fact.kind && (fact.rule ?? rule.id) === rule.id);
