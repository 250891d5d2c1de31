import type { Plan, PlanNode } from '@mingjian/engine';
import type { Fact, FactKind } from '@mingjian/model';

/** One thing that a leaf wants to know, as a row of the workbook: a rule, the kind of fact it takes, an item of a list. */
export interface WorkLine {
  readonly rule: PlanNode['rules'][number];
  readonly kind: FactKind;
  readonly item: string | undefined;
  /** Facts must name the rule. */
  readonly named: boolean;
  /** There is one answer: a second one corrects the first. */
  readonly single: boolean;
}

/** What is to be filled in under a leaf, in the order of its rules. Ratings are others' business. */
export function workLines(node: PlanNode): WorkLine[] {
  const rules = node.rules.filter(({ takes }) => takes.length > 0);
  return rules.flatMap((rule): WorkLine[] => {
    const [port] = rule.ports;
    const [kind] = port?.kinds ?? [];
    if (!port || !kind || kind === 'rating') return [];
    const line = { rule, kind, named: rules.length > 1, single: port.slot !== 'many' };
    const items = kind === 'item' && rule.items.length > 0 ? rule.items : [undefined];
    return items.map((item) => ({ ...line, item }));
  });
}

/** Whether a fact of the leaf answers the line. */
export const answers = ({ rule, kind, item, named }: WorkLine, fact: Fact): boolean =>
  fact.kind === kind &&
  (item === undefined || fact.item === item) &&
  (!named || fact.rule === rule.id || (rule.clause !== null && fact.rule === rule.clause));

export const nodeAt = (plan: Plan, cls: number, path: string): PlanNode | undefined =>
  plan.classes[cls]?.nodes.find((node) => node.path === path);
