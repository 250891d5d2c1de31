import { covers, type Duty } from '@mingjian/workflow';
import { type DeskPlan, leavesOf } from '../desk/plan.ts';

export interface Coverage {
  /** Cells that nobody assesses. */
  unassigned: number;
  /** Paths of the indicators under which facts are entered for some unit. */
  leaves: string[];
  /** Paths of those that some unit has and nobody assesses for it. */
  lacking: string[];
}

/** What the duties of a round leave to nobody. */
export function coverageOf(
  desk: DeskPlan,
  duties: readonly (Pick<Duty, 'stage' | 'indicator' | 'unit'> & { kind: string })[],
): Coverage {
  const assess = duties.flatMap((duty) => (duty.kind === 'assess' ? [{ ...duty, kind: 'assess' as const }] : []));
  const leaves = new Set<string>();
  const lacking = new Set<string>();
  let unassigned = 0;
  for (const unit of desk.roster.units) {
    const here = assess.filter((duty) => duty.unit === null || duty.unit === unit.id);
    for (const { path, stage } of leavesOf(desk, unit)) {
      leaves.add(path);
      if (here.some((duty) => covers(duty, { unit: unit.id, indicator: path, stage }))) continue;
      unassigned += 1;
      lacking.add(path);
    }
  }
  return { unassigned, leaves: [...leaves], lacking: [...lacking] };
}
