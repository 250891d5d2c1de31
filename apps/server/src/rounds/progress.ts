import { awaitedMaterial, factMarks, type ListedRound, listDuties, reviewsOf } from '@mingjian/store';
import { classOf, deskPlan, leafPath, leavesOf } from '../desk/plan.ts';
import type { Services } from '../types.ts';
import { type Coverage, coverageOf } from './coverage.ts';

export interface Counts {
  cells: number;
  /** Cells that have facts. */
  recorded: number;
  /** Cells whose last word is a second person's yes to all their facts. */
  confirmed: number;
}

export interface Progress extends Counts, Coverage {
  /** Pieces of material that were handed in and neither accepted nor returned. */
  awaited: number;
  /** `className`: in the plan's words; empty where the round assesses only one class. */
  units: ({ unit: string; name: string; class: string; className: string } & Counts)[];
}

/** How far a round has come, cell by cell; it looks at no mark. */
export async function progressOf(services: Services, round: ListedRound): Promise<Progress> {
  const { db } = services.store;
  const desk = await deskPlan(services, round);
  const { units } = desk.roster;
  const last = new Map<string, number>();
  for (const mark of await factMarks(db, round.id)) {
    const unit = units[desk.roster.find.get(mark.unit) ?? -1];
    if (!unit) continue;
    const key = keyOf(unit.id, leafPath(desk, unit, mark.indicator));
    last.set(key, Math.max(last.get(key) ?? 0, mark.last));
  }
  const yes = new Map<string, number>();
  for (const { unit, indicator, upTo, decision } of await reviewsOf(db, round.id)) {
    yes.set(keyOf(unit, indicator), decision === 'confirm' ? upTo : 0);
  }
  const coverage = coverageOf(desk, await listDuties(db, round.id));
  const awaited = (await awaitedMaterial(db, round.id)).length;
  const all: Progress = { cells: 0, recorded: 0, confirmed: 0, awaited, ...coverage, units: [] };
  for (const unit of units) {
    const mine: Counts = { cells: 0, recorded: 0, confirmed: 0 };
    for (const { path } of leavesOf(desk, unit)) {
      const newest = last.get(keyOf(unit.id, path)) ?? 0;
      mine.cells += 1;
      if (newest > 0) mine.recorded += 1;
      if (newest > 0 && (yes.get(keyOf(unit.id, path)) ?? 0) >= newest) mine.confirmed += 1;
    }
    all.cells += mine.cells;
    all.recorded += mine.recorded;
    all.confirmed += mine.confirmed;
    const cls = desk.plan.classes[unit.cls]?.id ?? '';
    all.units.push({ unit: unit.id, name: unit.name, class: cls, className: classOf(desk, unit), ...mine });
  }
  return all;
}

const keyOf = (unit: string, indicator: string): string => `${unit}\n${indicator}`;
