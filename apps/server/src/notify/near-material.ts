import { evidenceOf, type KeptEvidence, listRounds, roundWindows } from '@mingjian/store';
import { countdown, takesFacts } from '@mingjian/workflow';
import { dueOf, isAsked } from '../desk/asked.ts';
import { deskPlan, leavesOf, unitOf } from '../desk/plan.ts';
import type { Services } from '../types.ts';

/** Material that a unit has not handed in and whose day is near. */
export interface NearMaterial {
  readonly round: string;
  readonly title: string;
  readonly unit: string;
  readonly unitName: string;
  readonly indicator: string;
  /** yyyy-mm-dd */
  readonly day: string;
  /** Working days that are left after today. */
  readonly left: number;
}

/** What these units have to hand in within so many working days from today on, over all open rounds; by day. */
export async function nearMaterial(
  services: Services,
  units: readonly string[],
  { today, days }: { today: string; days: number },
): Promise<NearMaterial[]> {
  const { db } = services.store;
  const near: NearMaterial[] = [];
  for (const round of await listRounds(db, { unit: units })) {
    if (!takesFacts(round.state as 'open')) continue;
    const desk = await deskPlan(services, round);
    const windows = await roundWindows(db, round.id);
    const given = new Set((await evidenceOf(db, round.id, { unit: units })).filter(isWithUs).map(keyOf));
    const leftTo = countingFrom(today);
    for (const id of new Set(units)) {
      const unit = unitOf(desk, id);
      if (!unit) continue;
      for (const leaf of leavesOf(desk, unit)) {
        const day = isAsked(leaf) ? dueOf(desk, leaf, windows)?.day : undefined;
        if (day === undefined || day < today || given.has(keyOf({ unit: id, indicator: leaf.path }))) continue;
        const left = leftTo(day);
        if (left > days) continue;
        const place = { round: round.id, title: round.title, unit: id, unitName: unit.name };
        near.push({ ...place, indicator: leaf.name, day, left });
      }
    }
  }
  return near.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Handed in and not returned. */
const isWithUs = ({ events }: KeptEvidence): boolean => events.length > 0 && events.at(-1)?.kind !== 'returned';

const keyOf = ({ unit, indicator }: { unit: string; indicator: string | null }): string => `${unit}\n${indicator}`;

/** Far days are many and the same few come again and again. */
function countingFrom(today: string): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const left = known.get(day) ?? countdown(today, day).left;
    known.set(day, left);
    return left;
  };
}
