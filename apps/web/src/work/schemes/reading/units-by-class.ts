import type { Scheme, Unit } from '@mingjian/model';

export interface ClassUnits {
  readonly id: string;
  readonly name: string;
  /** Names of its units; null: neither the plan nor a round says which they are. */
  readonly units: readonly string[] | null;
}

/** The classes of a result with their units: those of the round where there is one, else those that the plan names. */
export function unitsByClass(
  { classes }: Pick<Scheme, 'classes'>,
  ids: readonly string[],
  round: readonly Unit[] | null,
): ClassUnits[] {
  return ids.map((id) => {
    const own = classes[id];
    const named = own?.units?.map((unit) => (typeof unit === 'string' ? unit : unit.name)) ?? null;
    const units = round ? round.filter((unit) => unit.class === id).map(({ name }) => name) : named;
    return { id, name: own?.name ?? id, units };
  });
}
