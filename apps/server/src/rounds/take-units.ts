import { enrol, type Plan, sourceUnits } from '@mingjian/engine';
import { readUnits } from '@mingjian/files';
import { done, type Outcome, type Unit } from '@mingjian/model';
import { type Ticked, tagUnits } from '@mingjian/workflow';

const FILE = 'units.csv';

/** The units of a CSV text, or where there is none those that the plan names, as a round keeps them; `ticked` says who carries a tag, or tells it of the list. */
export function takeUnits(
  plan: Plan,
  csv: string | undefined,
  ticked: Ticked | ((units: readonly Unit[]) => Ticked) = {},
): Outcome<Unit[]> {
  const given = csv === undefined ? done(sourceUnits(plan)) : readUnits(Buffer.from(csv), FILE);
  if (!given.ok) return given;
  const ticks = typeof ticked === 'function' ? ticked(given.value) : ticked;
  return enrolUnits(plan, tagUnits(given.value, ticks), csv === undefined ? undefined : FILE);
}

/** Units as the plan takes them: classes by id, parents by id, tags with those of the plan. `file` names the source. */
export function enrolUnits(plan: Plan, given: readonly Unit[], file?: string): Outcome<Unit[]> {
  const roster = enrol(plan, given, file);
  if (!roster.ok) return roster;
  const { units } = roster.value;
  return done(
    units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      class: plan.classes[unit.cls]?.id ?? '',
      ...(unit.parent < 0 ? {} : { parent: units[unit.parent]?.id ?? '' }),
      tags: [...unit.tags],
    })),
  );
}
