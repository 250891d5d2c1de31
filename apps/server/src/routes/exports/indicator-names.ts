import type { Plan, PlanNode } from '@mingjian/engine';
import { indicatorWords, shownCode, stagesOf, standsIn } from '@mingjian/workflow';

/** How the sheets call what programs know by its path. A path that the plan does not have stands as it is. */
export interface IndicatorNames {
  /** `1.3 政务信息管理` */
  readonly name: (path: string) => string;
  /** Stage and repetition; empty without. */
  readonly standsIn: (path: string) => string;
  /** Name and place in one. */
  readonly words: (path: string) => string;
  readonly stageName: (id: string) => string;
}

/** `of`: as this class has them; without it as the first class that does. */
export function indicatorNames(plan: Plan, of?: string): IndicatorNames {
  const found = new Map<string, { nodes: readonly PlanNode[]; node: PlanNode }>();
  for (const { id, nodes } of plan.classes) {
    if (of !== undefined && id !== of) continue;
    for (const node of nodes) if (!found.has(node.path)) found.set(node.path, { nodes, node });
  }
  const stages = new Map(stagesOf(plan).map(({ id, name }) => [id, name]));
  const told = (tell: (nodes: readonly PlanNode[], node: PlanNode) => string, lost: (path: string) => string) => {
    return (path: string): string => {
      const at = found.get(path);
      return at ? tell(at.nodes, at.node) : lost(path);
    };
  };
  return {
    name: told(
      (_, { code, name }) => `${shownCode(code)} ${name}`.trim(),
      (path) => path,
    ),
    standsIn: told(standsIn, () => ''),
    words: told(indicatorWords, (path) => path),
    stageName: (id) => stages.get(id) ?? id,
  };
}
