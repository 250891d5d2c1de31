import type { Fact, LedgerNode } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import type { OpenCell } from '../api.ts';
import { type Desk, inForce, type Leaf, leafAt, worth } from '../opened.ts';

/** A cell that may be agreed to with others: what holds in it, and what that is worth. */
export interface AgreeRow {
  readonly indicator: string;
  /** Newest fact that was looked at. */
  readonly upTo: number;
  readonly leaf: Leaf;
  /** Facts in force; none where everything was taken back. */
  readonly facts: readonly Fact[];
  readonly points: LedgerNode;
}

/** The rows of a unit's list, in its order. What cannot be shown is left out: nobody agrees to what he has not seen. */
export function agreeRows(desk: Desk, unit: string, cells: readonly OpenCell[], lang: Lang): AgreeRow[] {
  return cells.flatMap(({ indicator, upTo, facts }) => {
    const leaf = leafAt(desk, { unit, indicator });
    if (!leaf) return [];
    const current = inForce(facts);
    // By id and path, and without the names of what was replaced: only what holds is scored.
    const bare = current.map(({ replaces: _, ...fact }) => ({ ...fact, unit, indicator }));
    const points = worth(desk, leaf, bare, lang);
    return points.ok ? [{ indicator, upTo, leaf, facts: current, points: points.node }] : [];
  });
}
