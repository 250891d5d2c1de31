import type { Gatherer } from '../facts/gather.ts';
import type { Roster } from '../facts/roster.ts';
import type { PlanNode, PlanRule } from '../tree/plan.ts';

/** Ranks still possible for each unit under a ranking rule, by unit index. */
export type Ranks = Map<PlanRule, { readonly best: Int32Array; readonly worst: Int32Array }>;

/** Ranks every class under each of its ranking rules. Units without a number may still come anywhere. */
export function rankAll(roster: Roster, gatherer: Gatherer): Ranks {
  const ranks: Ranks = new Map();
  roster.plan.classes.forEach((cls, at) => {
    for (const node of cls.nodes) {
      for (const rule of node.rules)
        if (rule.compiled.ranked) ranks.set(rule, rankRule(roster, gatherer, at, node, rule));
    }
  });
  return ranks;
}

/** Ranks the units of class number `at` by their measure. */
export function rankRule(
  roster: Roster,
  gatherer: Gatherer,
  at: number,
  node: PlanNode,
  rule: PlanRule,
): { best: Int32Array; worst: Int32Array } {
  const best = new Int32Array(roster.units.length);
  const worst = new Int32Array(roster.units.length);
  const mask = roster.excluded[at]?.[node.index];
  const known: { unit: number; value: number }[] = [];
  let unknown = 0;
  const sign = rule.compiled.ranked?.lowestFirst ? 1 : -1;
  for (const unit of roster.units) {
    if (unit.cls !== at || mask?.[unit.index] === 1) continue;
    gatherer.gather((roster.slotBase[unit.index] as number) + rule.reads, 1, rule.wanted);
    const { cols, a, b } = gatherer.cell;
    if (a === b) unknown++;
    else known.push({ unit: unit.index, value: sign * (cols.value[a] as number) });
  }
  known.sort((p, q) => p.value - q.value);
  let rank = 0;
  known.forEach((one, i) => {
    if (i === 0 || one.value !== known[i - 1]?.value) rank = rule.compiled.ranked?.dense ? rank + 1 : i + 1;
    best[one.unit] = rank;
    worst[one.unit] = rank + unknown;
  });
  return { best, worst };
}
