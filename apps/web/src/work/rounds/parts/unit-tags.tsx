import { type Plan, sourceUnits } from '@mingjian/engine';
import type { Unit } from '@mingjian/model';
import { carriers, type Ticked, tagsAsked, tick } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { TagTicks } from '../../tags/tag-ticks.tsx';

/** The tags by which the plan tells units apart: who of the list carries each. Nothing where it tells none apart. */
export function UnitTags(props: {
  plan: Plan;
  units: readonly Unit[];
  ticked: Ticked;
  onChange: (ticked: Ticked) => void;
}) {
  const { t } = useTranslation();
  const { plan, units, ticked } = props;
  const asked = tagsAsked(plan);
  if (asked.length === 0 || units.length === 0) return null;
  const join = t('common.listJoin');
  // What the plan's own list says of a unit stands, whatever a list says.
  const own = new Map(sourceUnits(plan).map((unit) => [`${unit.class} ${unit.name}`, unit.tags ?? []]));
  const lacking = asked.filter(({ name, only }) => only.length > 0 && carriers(units, ticked, name).length === 0);
  const several = plan.classes.filter(({ id }) => units.some((unit) => unit.class === id));
  return (
    <section className="unit-tags" aria-label={t('tags.title')}>
      <h3>{t('tags.title')}</h3>
      <p className="muted">{t('tags.how')}</p>
      {lacking.length > 0 ? (
        <p className="told" role="status">
          {t('tags.lacking', { tags: lacking.map(({ name }) => name).join(t('tags.or')) })}
        </p>
      ) : null}
      {asked.map(({ name: tag, only, without }) => (
        <TagTicks
          key={tag}
          name={tag}
          uses={[
            ...(only.length > 0 ? [t('tags.only', { names: only.join(join) })] : []),
            ...(without.length > 0 ? [t('tags.without', { names: without.join(join) })] : []),
          ]}
          groups={several.map(({ id, name }) => ({
            id,
            name,
            units: units
              .filter((unit) => unit.class === id)
              .map((unit) => ({
                id: unit.id,
                name: unit.name,
                fixed: own.get(`${unit.class} ${unit.name}`)?.includes(tag) ?? false,
              })),
          }))}
          chosen={new Set(carriers(units, ticked, tag))}
          optional={only.length === 0}
          noUnits=""
          onSet={(ids, on) => props.onChange(tick(units, ticked, tag, ids, on))}
        />
      ))}
    </section>
  );
}
