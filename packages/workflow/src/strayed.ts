import type { ClassPlan, Plan, PlanNode } from '@mingjian/engine';

/** An indicator under which something is kept, that the other plan has not got, or has got in another place. */
export interface Strayed {
  readonly path: string;
  readonly name: string;
  /** What stands at that path now; null: nothing. */
  readonly now: string | null;
}

const chainOf = ({ nodes }: ClassPlan, node: PlanNode): string => {
  const names: string[] = [];
  for (let at: PlanNode | undefined = node; at; at = nodes[at.parent]) names.unshift(at.name);
  return names.join('/');
};

/** Path → the names from the top down to the node, of every node of every class. */
export const namesOf = (plan: Plan): Map<string, string> =>
  new Map(plan.classes.flatMap((cls) => cls.nodes.map((node) => [node.path, chainOf(cls, node)] as const)));

const chainsOf = (plan: Plan): Set<string> => new Set(namesOf(plan).values());

/**
 * Facts, evidence and duties name an indicator by its path, which counts places where the plan gives no codes. So a plan
 * may take another's place only where each path in use still means the same: the same names from the top, or a new name
 * for what neither plan has elsewhere. Gives what does not.
 */
export function strayedPaths(before: Plan, after: Plan, used: Iterable<string>): Strayed[] {
  const [had, has] = [chainsOf(before), chainsOf(after)];
  const wanted = new Set(used);
  const strayed = new Map<string, Strayed>();
  for (const cls of before.classes) {
    const other = after.classes.find(({ id }) => id === cls.id);
    for (const node of cls.nodes) {
      if (!wanted.has(node.path)) continue;
      const now = other?.nodes.find(({ path }) => path === node.path);
      const was = chainOf(cls, node);
      const is = now && other && chainOf(other, now);
      const renamed = is !== undefined && !has.has(was) && !had.has(is);
      if (is !== was && !renamed) strayed.set(node.path, { path: node.path, name: node.name, now: now?.name ?? null });
    }
  }
  return [...strayed.values()];
}
