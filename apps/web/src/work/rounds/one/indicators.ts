import type { Plan, PlanNode } from '@mingjian/engine';
import { shownCode } from '../../../features/unit/naming.ts';

export interface Indicator {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  /** The stage it lies in, its own or that of a node above; null: in none. */
  readonly stage: string | null;
  /** Names of the classes that have it, in the order of the plan. */
  readonly classes: readonly string[];
  /** The names above it and its own: what tells two of one name apart. */
  readonly trail: string;
}

/**
 * Every indicator of the plan once, in the order of the document: one that only later classes have stands behind the one that
 * it follows there.
 */
export function indicatorsOf(plan: Plan): Indicator[] {
  const found = new Map<string, Indicator & { classes: string[] }>();
  const order: string[] = [];
  for (const { id, nodes } of plan.classes) {
    const cls = plan.scheme.classes[id]?.name ?? id;
    let last = -1;
    for (const node of nodes) {
      const { path, code, name, depth, stage } = node;
      const known = found.get(path);
      if (known) {
        known.classes.push(cls);
        last = order.indexOf(path);
        continue;
      }
      const shown = `${shownCode(code)} ${name}`.trim();
      found.set(path, { path, name: shown, depth, stage, classes: [cls], trail: trailOf(nodes, node) });
      last += 1;
      order.splice(last, 0, path);
    }
  }
  return order.flatMap((path) => found.get(path) ?? []);
}

/** `保障措施 › 1.2 信息公开 › 1.2.3 政府公报`: the root says nothing. */
function trailOf(nodes: readonly PlanNode[], node: PlanNode): string {
  const parts: string[] = [];
  for (let at: PlanNode | undefined = node; at !== undefined && at.parent >= 0; at = nodes[at.parent])
    parts.unshift(`${shownCode(at.code)} ${at.name}`.trim());
  return parts.join(' › ') || node.name;
}

/** Indicators under the stage that they lie in, by its id, in the order of the document. */
export function byStage(
  indicators: readonly Indicator[],
): { stage: string | null; indicators: readonly Indicator[] }[] {
  const groups: { stage: string | null; indicators: Indicator[] }[] = [];
  for (const one of indicators) {
    const last = groups.at(-1);
    if (last && last.stage === one.stage) last.indicators.push(one);
    else groups.push({ stage: one.stage, indicators: [one] });
  }
  return groups;
}
