import { useTranslation } from 'react-i18next';
import { namedUnit } from '../names.ts';
import type { Desk } from '../opened.ts';
import type { BatchUnits } from './batch.ts';
import { LeftOutList } from './left-out-list.tsx';

/** Who is taken: all, none, a class, or one by one; below, who cannot be and why. */
export function UnitsPane(props: {
  desk: Desk;
  units: BatchUnits;
  dropped: ReadonlySet<string>;
  onDrop: (units: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation();
  const { desk, units, dropped, onDrop } = props;
  const { open, out } = units;
  const ids = open.map(({ task }) => task.unit);
  const classes = desk.plan.classes
    .map(({ id }, cls) => ({
      id,
      name: desk.scheme.classes[id]?.name ?? id,
      ids: open.filter(({ leaf }) => leaf.unit.cls === cls).map(({ task }) => task.unit),
    }))
    .filter((one) => one.ids.length > 0);
  const toggle = (some: readonly string[], off: boolean) => {
    const next = new Set(dropped);
    for (const id of some) off ? next.add(id) : next.delete(id);
    onDrop(next);
  };
  const chosen = ids.filter((id) => !dropped.has(id)).length;
  return (
    <section className="sheet pane" aria-label={t('batch.units')}>
      <h3 className="batch-head">
        {t('batch.units')}
        <span className="muted">{t('batch.chosen', { chosen, count: ids.length })}</span>
      </h3>
      {ids.length === 0 ? <p className="muted">{t('batch.nobody')}</p> : null}
      {ids.length > 0 ? (
        <p className="batch-choose">
          <button type="button" className="button small" onClick={() => toggle(ids, false)}>
            {t('batch.all')}
          </button>
          <button type="button" className="button small" onClick={() => toggle(ids, true)}>
            {t('batch.none')}
          </button>
          {classes.length > 1
            ? classes.map((one) => {
                const on = one.ids.every((id) => !dropped.has(id));
                return (
                  <button
                    key={one.id}
                    type="button"
                    className="button small"
                    aria-pressed={on}
                    onClick={() => toggle(one.ids, on)}
                  >
                    {t('batch.class', { name: one.name, count: one.ids.length })}
                  </button>
                );
              })
            : null}
        </p>
      ) : null}
      <ul className="batch-units">
        {open.map(({ task, leaf }) => (
          <li key={task.unit}>
            <label>
              <input
                type="checkbox"
                checked={!dropped.has(task.unit)}
                onChange={(event) => toggle([task.unit], !event.target.checked)}
              />
              {namedUnit(desk, leaf.unit)}
            </label>
          </li>
        ))}
      </ul>
      <LeftOutList out={out} />
    </section>
  );
}
