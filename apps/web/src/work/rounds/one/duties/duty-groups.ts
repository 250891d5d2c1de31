import type { Duty } from '../../api.ts';
import type { Indicator } from '../indicators.ts';

/** Duties that differ only in their units, as one line. */
export interface DutyGroup extends Pick<Duty, 'postName' | 'holder' | 'kind' | 'stage' | 'indicator'> {
  readonly ids: string[];
  /** Null: all units. */
  readonly units: string[] | null;
}

/**
 * Groups the duties of a round, in the order of the plan: what is about everything first, a whole stage where it begins. Who has
 * all units and some of them by name has two lines. `indicators`: of the plan, in its order.
 */
export function groupDuties(
  duties: readonly Duty[],
  indicators: readonly Pick<Indicator, 'path' | 'stage'>[],
): DutyGroup[] {
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
  const place = ({ stage, indicator }: DutyGroup): number => {
    if (indicator === null && (stage === null || stage === '*')) return -1;
    const at = indicators.findIndex((one) => (indicator === null ? one.stage === stage : one.path === indicator));
    return at < 0 ? indicators.length : at;
  };
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}
