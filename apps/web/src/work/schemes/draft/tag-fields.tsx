import { useTranslation } from 'react-i18next';
import { unitLines } from './about.ts';
import { setTag, type Tag, tagsIn } from './tags.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** Which units are of which kind: a list of all units to tick for each tag. Nothing where no indicator tells units apart. */
export function TagFields({ draft, change }: { draft: Draft; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const tags = tagsIn(draft);
  if (tags.length === 0) return null;
  return (
    <>
      <h2>{t('draft.tags.title')}</h2>
      <p className="muted">{t('draft.tags.how')}</p>
      {tags.map((tag) => (
        <TagField key={tag.name} draft={draft} tag={tag} change={change} />
      ))}
    </>
  );
}

function TagField({ draft, tag, change }: { draft: Draft; tag: Tag; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const classes = Object.entries(draft.frame.classes).map(([id, one]) => ({
    ...{ id, name: one.name },
    units: unitLines(one)
      .split('\n')
      .filter((line) => line !== ''),
  }));
  const set = (units: readonly string[], on: boolean) => change((now) => setTag(now, tag.name, units, on));
  const count = tag.units.length;
  return (
    <details className="draft-tag">
      <summary>
        {tag.name}{' '}
        <span className={count === 0 ? 'loss' : 'muted'}>
          {t(count === 0 ? 'draft.tags.nobody' : 'draft.tags.count', { count })}
        </span>
        {count === 0 ? null : <small className="muted">{tag.units.join(t('common.listJoin'))}</small>}
      </summary>
      {tag.usedBy.length > 0 ? (
        <p className="muted">{t('draft.tags.usedBy', { names: tag.usedBy.join(t('common.listJoin')) })}</p>
      ) : null}
      {classes.map(({ id, name, units }) => (
        <fieldset key={id}>
          <legend className="muted">{name}</legend>
          {units.length === 0 ? (
            <p className="muted">{t('draft.tags.noUnits')}</p>
          ) : (
            <p className="draft-tag-all">
              <button type="button" className="button quiet small" onClick={() => set(units, true)}>
                {t('draft.tags.all')}
              </button>
              <button type="button" className="button quiet small" onClick={() => set(units, false)}>
                {t('draft.tags.none')}
              </button>
            </p>
          )}
          <div className="draft-ticks">
            {units.map((unit) => (
              <label key={unit} className="tick">
                <input
                  type="checkbox"
                  checked={tag.units.includes(unit)}
                  onChange={({ target }) => set([unit], target.checked)}
                />
                <span>{unit}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
