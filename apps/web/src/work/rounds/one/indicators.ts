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

/** Every indicator of the plan once, whatever classes it concerns, in the order of the document. */
export function indicatorsOf(plan: Plan): Indicator[] {
  const found = new Map<string, Indicator & { classes: string[] }>();
  for (const { id, nodes } of plan.classes) {
    const cls = plan.scheme.classes[id]?.name ?? id;
    for (const node of nodes) {
      const { path, code, name, depth, stage } = node;
      const known = found.get(path);
      if (known) known.classes.push(cls);
      else {
        const shown = `${shownCode(code)} ${name}`.trim();
        found.set(path, { path, name: shown, depth, stage, classes: [cls], trail: trailOf(nodes, node) });
      }
    }
  }
  return [...found.values()];
}

/** `保障措施 › 1.2 信息公开 › 1.2.3 政府公报`: the root says nothing. */
function trailOf(nodes: readonly PlanNode[], node: PlanNode): string {
  const parts: string[] = [];
  for (let at: PlanNode | undefined = node; at !== undefined && at.parent >= 0; at = nodes[at.parent])
    parts.unshift(`${shownCode(at.code)} ${at.name}`.trim());
  return parts.join(' › ') || node.name;
}

/** Indicators that the same classes have, under the names of these; a plan of one class is one group. */
export function byClasses(indicators: readonly Indicator[]): { classes: readonly string[]; indicators: Indicator[] }[] {
  const groups = new Map<string, { classes: readonly string[]; indicators: Indicator[] }>();
  for (const one of indicators) {
    const key = one.classes.join();
    const group = groups.get(key);
    if (group) group.indicators.push(one);
    else groups.set(key, { classes: one.classes, indicators: [one] });
  }
  return [...groups.values()];
}
