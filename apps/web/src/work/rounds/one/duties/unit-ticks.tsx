interface TickProps {
  classes: readonly { id: string; name: string; units: readonly { id: string; name: string }[] }[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Units by class; a whole class with one tick. */
export function UnitTicks({ classes, chosen, onChange }: TickProps) {
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <div className="unit-ticks">
      {classes
        .filter(({ units }) => units.length > 0)
        .map(({ id, name, units }) => {
          const ids = units.map((unit) => unit.id);
          return (
            <fieldset key={id}>
              <legend>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={ids.every((one) => chosen.has(one))}
                    onChange={(event) => set(ids, event.target.checked)}
                  />
                  {name}
                </label>
              </legend>
              {units.map((unit) => (
                <label key={unit.id} className="tick">
                  <input
                    type="checkbox"
                    checked={chosen.has(unit.id)}
                    onChange={(event) => set([unit.id], event.target.checked)}
                  />
                  {unit.name}
                </label>
              ))}
            </fieldset>
          );
        })}
    </div>
  );
}
