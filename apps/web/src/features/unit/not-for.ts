import type { Roster } from '@mingjian/engine';

/** Paths of what the plan does not set for a unit. What somebody declared as not applicable to it is not among them. */
export function notFor(roster: Roster, unit: number): ReadonlySet<string> {
  const cls = roster.units[unit]?.cls ?? -1;
  const masks = roster.excluded[cls] ?? [];
  return new Set(
    (roster.plan.classes[cls]?.nodes ?? []).filter(({ index }) => masks[index]?.[unit] === 1).map(({ path }) => path),
  );
}
