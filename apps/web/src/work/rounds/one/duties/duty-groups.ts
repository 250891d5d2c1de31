import type { Duty } from '../../api.ts';

/** Duties that differ only in their units, as one line. */
export interface DutyGroup extends Pick<Duty, 'postName' | 'holder' | 'kind' | 'stage' | 'indicator'> {
  readonly ids: string[];
  /** Null: all units. */
  readonly units: string[] | null;
}

/** Groups the duties of a round; who has all units and some of them by name has two lines. */
export function groupDuties(duties: readonly Duty[]): DutyGroup[] {
  const groups = new Map<string, DutyGroup>();
  for (const { id, post, postName, holder, kind, stage, indicator, unit } of duties) {
    const key = JSON.stringify([post, kind, stage, indicator, unit === null]);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { postName, holder, kind, stage, indicator, ids: [id], units: unit === null ? null : [unit] });
    } else {
      group.ids.push(id);
      if (unit !== null) group.units?.push(unit);
    }
  }
  return [...groups.values()];
}
