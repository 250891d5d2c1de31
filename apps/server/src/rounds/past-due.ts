import type { RoundView } from '@mingjian/workflow';
import { dueOf, isAsked } from '../desk/asked.ts';
import { type DeskPlan, leavesOf } from '../desk/plan.ts';

/** Indicators whose clause has material due on a day that is over already, each once, in the order of the plan. */
export function pastDue(desk: DeskPlan, today: string): RoundView['pastDue'] {
  const late = new Map<string, RoundView['pastDue'][number]>();
  for (const unit of desk.roster.units) {
    for (const leaf of leavesOf(desk, unit)) {
      const due = isAsked(leaf) ? dueOf(desk, leaf, []) : null;
      if (due && due.day < today) late.set(`${leaf.code}\n${leaf.name}`, { code: leaf.code, name: leaf.name, ...due });
    }
  }
  return [...late.values()].map(({ code, name, day }) => ({ code, name, day }));
}
