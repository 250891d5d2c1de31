import type { Roster } from '@mingjian/engine';
import type { LedgerNode } from '@mingjian/model';

type Scored = Pick<LedgerNode, 'path' | 'parent' | 'status' | 'points'>;

/** Whether a node that does not apply to the unit has its marks all the same, because the plan gives them: 不涉及的得满分. */
export const isGiven = ({ status, points }: Pick<Scored, 'status' | 'points'>): boolean =>
  status === 'notApplicable' && points !== null && points !== '0';

/**
 * Paths of what the plan does not set for a unit and what counts nothing in its total, with all below it. What somebody declared as not
 * applicable to it is not among them, nor what the plan gives it all the same: the rows that are shown must add up. `scored`: the nodes
 * of the unit's ledger, parents before children.
 */
export function notFor(roster: Roster, unit: number, scored: readonly Scored[]): ReadonlySet<string> {
  const cls = roster.units[unit]?.cls ?? -1;
  const masks = roster.excluded[cls] ?? [];
  const excluded = new Set(
    (roster.plan.classes[cls]?.nodes ?? []).filter(({ index }) => masks[index]?.[unit] === 1).map(({ path }) => path),
  );
  const left = new Set<string>();
  for (const node of scored) {
    if (excluded.has(node.path) && (!isGiven(node) || left.has(node.parent ?? ''))) left.add(node.path);
  }
  return left;
}
