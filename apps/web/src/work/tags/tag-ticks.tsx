import { useTranslation } from 'react-i18next';
import './tag-ticks.css';

interface Group {
  id: string;
  name: string;
  /** `fixed`: carries the tag whatever is ticked here. */
  units: readonly { id: string; name: string; fixed?: boolean }[];
}

/** Who carries a tag: the units of every class to tick, one by one or all at once. Folded it says how many there are. */
export function TagTicks(props: {
  name: string;
  /** What asks for the tag, in words. */
  uses: readonly string[];
  groups: readonly Group[];
  chosen: ReadonlySet<string>;
  /** Nobody need carry it. */
  optional?: boolean;
  /** What to do where a class lists nobody. */
  noUnits: string;
  onSet: (ids: readonly string[], on: boolean) => void;
}) {
  const { t } = useTranslation();
  const { name, uses, groups, chosen, onSet } = props;
  const mine = groups.flatMap(({ units }) => units).filter(({ id }) => chosen.has(id));
  const none = mine.length === 0;
  return (
    <details className="tag-ticks">
      <summary>
        {name}{' '}
        <span className={none && !props.optional ? 'loss' : 'muted'}>
          {none ? t(props.optional ? 'tags.nobodyNeeded' : 'tags.nobody') : t('tags.count', { count: mine.length })}
        </span>
        {none ? null : <small className="muted">{mine.map((unit) => unit.name).join(t('common.listJoin'))}</small>}
      </summary>
      {uses.map((use) => (
        <p key={use} className="muted">
          {use}
        </p>
      ))}
      {groups.map(({ id, name: group, units }) => {
        const free = units.filter(({ fixed }) => !fixed).map((unit) => unit.id);
        return (
          <fieldset key={id}>
            <legend className="muted">{group}</legend>
            {units.length === 0 ? (
              <p className="muted">{props.noUnits}</p>
            ) : (
              <p className="tag-ticks-all">
                <button type="button" className="button quiet small" onClick={() => onSet(free, true)}>
                  {t('tags.all')}
                </button>
                <button type="button" className="button quiet small" onClick={() => onSet(free, false)}>
                  {t('tags.none')}
                </button>
              </p>
            )}
            <div className="tag-ticks-units">
              {units.map((unit) => (
                <label key={unit.id} className="tick" title={unit.fixed ? t('tags.fixed') : undefined}>
                  <input
                    type="checkbox"
                    checked={chosen.has(unit.id)}
                    disabled={unit.fixed === true}
                    onChange={({ target }) => onSet([unit.id], target.checked)}
                  />
                  <span>{unit.name}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </details>
  );
}
