import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/segmented.tsx';
import { naChoices } from './about.ts';
import { concernAbove, concernAll, concernable, naAbove, setConcern, setNa } from './concern.ts';
import { tagsIn } from './tags.ts';
import type { Draft, DraftNode } from './types.ts';
import type { Workshop } from './use-workshop.ts';

type Way = 'all' | 'classes' | 'units' | 'tags';

/** Whom an indicator concerns: everybody, some classes or some units; and what becomes of its points for the others. */
export function ConcernFields(props: { draft: Draft; node: DraftNode; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const { draft, node, change } = props;
  const { appliesTo } = node.says;
  const tagged = appliesTo?.tags !== undefined || appliesTo?.without !== undefined;
  const said: Way = appliesTo?.units ? 'units' : appliesTo?.classes ? 'classes' : tagged ? 'tags' : 'all';
  const [chosen, setChosen] = useState<Way | null>(null);
  const way = chosen ?? said;
  const { classes, others } = concernable(draft, node);
  const above = concernAbove(draft, node.key);
  const tags = [
    ...(appliesTo?.tags ?? []).map((tag) => {
      const units = tagsIn(draft).find(({ name }) => name === tag)?.units ?? [];
      return units.length === 0 ? tag : t('draft.concern.carriedBy', { tag, units: units.join(t('common.listJoin')) });
    }),
    ...(appliesTo?.without ?? []).map((tag) => t('draft.concern.without', { tag })),
  ];
  const tick = (what: 'classes' | 'units', name: string, words: string) => (
    <label key={name} className="tick">
      <input
        type="checkbox"
        checked={appliesTo?.[what]?.includes(name) === true}
        onChange={({ target }) => change((now) => setConcern(now, node.key, what, name, target.checked))}
      />
      <span>{words}</span>
    </label>
  );
  const limited = appliesTo !== undefined || (node.children ?? []).some(({ says }) => says.appliesTo !== undefined);
  return (
    <section className="draft-part draft-concern">
      <h3>{t('draft.concern.title')}</h3>
      <Segmented
        label={t('draft.concern.title')}
        choices={(['all', 'classes', 'units', ...(tagged ? (['tags'] as const) : [])] as const).map((id) => ({
          id,
          name: t(`draft.concern.${id === 'all' && above ? 'asAbove' : id === 'tags' ? 'byTag' : id}`),
        }))}
        value={way}
        onChange={(next) => {
          setChosen(next);
          if (next === 'all') change((now) => concernAll(now, node.key));
        }}
      />
      {way === 'all' && above ? (
        <p className="muted">{t('draft.concern.above', { names: above.join(t('common.listJoin')) })}</p>
      ) : null}
      {tags.length > 0 ? (
        <p className="muted">{t('draft.concern.tags', { tags: tags.join(t('common.listJoin')) })}</p>
      ) : null}
      {way === 'classes' ? (
        <div className="draft-ticks">{classes.map(({ id, name }) => tick('classes', id, name))}</div>
      ) : null}
      {way === 'units' ? (
        <>
          {classes.map(({ id, name, units }) => (
            <fieldset key={id}>
              <legend className="muted">{name}</legend>
              {units.length === 0 ? <p className="muted">{t('draft.concern.noUnits')}</p> : null}
              <div className="draft-ticks">{units.map((unit) => tick('units', unit, unit))}</div>
            </fieldset>
          ))}
          {others.length > 0 ? (
            <fieldset>
              <legend className="loss">{t('draft.concern.others')}</legend>
              <div className="draft-ticks">{others.map((unit) => tick('units', unit, unit))}</div>
            </fieldset>
          ) : null}
        </>
      ) : null}
      {limited ? <NaField draft={draft} node={node} change={change} /> : null}
    </section>
  );
}

/** For units that an indicator does not concern: as the plan says, or otherwise here. */
function NaField({ draft, node, change }: { draft: Draft; node: DraftNode; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const above = naAbove(draft, node.key);
  const { na } = node.says;
  const words = (policy: typeof na): string =>
    t(`draft.naChoice.${policy === undefined ? 'unsaid' : typeof policy === 'object' ? 'spread' : policy}`);
  return (
    <label className="field">
      <span>{t('draft.na')}</span>
      <select
        className="input"
        value={typeof na === 'object' ? 'spread' : (na ?? '')}
        onChange={({ target }) => {
          const choice = naChoices.find((one) => one === target.value) ?? null;
          if (target.value !== 'spread') change((now) => setNa(now, node.key, choice));
        }}
      >
        <option value="">{t('draft.naAbove', { policy: words(above) })}</option>
        {naChoices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
        {typeof na === 'object' ? <option value="spread">{words(na)}</option> : null}
      </select>
      {na === undefined && above === undefined ? <small className="loss">{t('draft.naUnsaid')}</small> : null}
    </label>
  );
}
