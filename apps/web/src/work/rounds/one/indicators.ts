import type { Plan, PlanNode } from '@mingjian/engine';
import { shownCode } from '../../../features/unit/naming.ts';

export interface Indicator {
  readonly path: string;
  /** What every class calls it. */
  readonly name: string;
  readonly depth: number;
  /** The stage it lies in, its own or that of a node above; null: in none. */
  readonly stage: string | null;
  /** Names of the classes that have it, in the order of the plan. */
  readonly classes: readonly string[];
  /** The names above it and its own: what tells two of one name apart. */
  readonly trail: string;
  /** Ids of the classes in which facts are entered under it; what is a leaf in one may have others below it in another. */
  readonly takesIn: readonly string[];
  /** Who scores it and who is responsible, as the plan says of it or of what it lies in; null: it says nothing. */
  readonly owner: string | null;
  readonly responsible: string | null;
}

/**
 * Every indicator of the plan once, in the order of the document: one that only later classes have stands behind the one that
 * it follows there.
 */
export function indicatorsOf(plan: Plan): Indicator[] {
  const found = new Map<string, Indicator & { name: string; classes: string[]; takesIn: string[] }>();
  const order: string[] = [];
  for (const { id, nodes } of plan.classes) {
    const cls = plan.scheme.classes[id]?.name ?? id;
    let last = -1;
    for (const node of nodes) {
      const { path, code, name, depth, stage, rules } = node;
      const known = found.get(path);
      const takes = rules.some((rule) => rule.takes.length > 0);
      const offices = { owner: said(nodes, node, 'owner'), responsible: said(nodes, node, 'responsible') };
      if (known) {
        known.classes.push(cls);
        if (!known.name.includes(name)) known.name += ` / ${name}`;
        if (takes && known.takesIn.length === 0) found.set(path, { ...known, ...offices });
        if (takes) known.takesIn.push(id);
        last = order.indexOf(path);
        continue;
      }
      const shown = `${shownCode(code)} ${name}`.trim();
      found.set(path, {
        ...{ path, name: shown, depth, stage, classes: [cls], trail: trailOf(nodes, node) },
        takesIn: takes ? [id] : [],
        ...offices,
      });
      last += 1;
      order.splice(last, 0, path);
    }
  }
  return order.flatMap((path) => found.get(path) ?? []);
}

function said(nodes: readonly PlanNode[], node: PlanNode, field: 'owner' | 'responsible'): string | null {
  for (let at: PlanNode | undefined = node; at !== undefined; at = nodes[at.parent]) {
    const words = at.source[field]?.trim();
    if (words) return words;
  }
  return null;
}

/** `保障措施 › 1.2 信息公开 › 1.2.3 政府公报`: the root says nothing. */
function trailOf(nodes: readonly PlanNode[], node: PlanNode): string {
  const parts: string[] = [];
  for (let at: PlanNode | undefined = node; at !== undefined && at.parent >= 0; at = nodes[at.parent])
    parts.unshift(`${shownCode(at.code)} ${at.name}`.trim());
  return parts.join(' › ') || node.name;
}
