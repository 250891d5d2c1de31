import { type Plan, sourceUnits } from '@mingjian/engine';
import { tagsAsked } from '@mingjian/workflow';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, save } from '../../../ui/csv.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { ListOf } from '../api.ts';
import type { Draft } from '../create/draft.ts';
import { UnitsFile } from './units-file.tsx';
import '../../../features/own-data/own-data.css';
import './units-choice.css';

/** Whom the round assesses: the plan's own list, or a file. */
export function UnitsChoice(props: {
  of: ListOf;
  plan: Plan;
  units: Draft['units'];
  onChange: (units: Draft['units']) => void;
}) {
  const { t } = useTranslation();
  const { plan, units } = props;
  const id = useId();
  const named = sourceUnits(plan);
  const unnamed = plan.classes.filter((cls) => !named.some((unit) => unit.class === cls.id));
  const tags = tagsAsked(plan);
  const template = () => {
    const columns = ['id', 'name', 'class', 'parent', ...(tags.length > 0 ? (['tags'] as const) : [])] as const;
    const head = columns.map((column) => t(`rounds.column.${column}`));
    const rows = named.map((unit) =>
      columns.map((column) => (column === 'tags' ? (unit.tags ?? []).join(';') : (unit[column] ?? ''))),
    );
    save(`units-${plan.scheme.id}.csv`, csvText([head, ...rows]));
  };
  return (
    <div className="units-choice">
      <div className="sheet units-named">
        <h3 id={id}>{t('rounds.units.named')}</h3>
        {named.length === 0 ? <p className="muted">{t('rounds.units.noneNamed')}</p> : null}
        <ul aria-labelledby={id}>
          {plan.classes.map((cls) => {
            const mine = named.filter((unit) => unit.class === cls.id);
            return (
              <li key={cls.id}>
                <strong>{cls.name}</strong>
                <span className={mine.length > 0 ? undefined : 'muted'}>
                  {mine.length > 0 ? t('common.units', { count: mine.length }) : t('rounds.units.notNamed')}
                </span>
                <small className="muted" title={mine.map(({ name }) => name).join(t('common.listJoin'))}>
                  {mine.map(({ name }) => name).join(t('common.listJoin'))}
                </small>
              </li>
            );
          })}
        </ul>
        {named.length > 0 && unnamed.length > 0 ? (
          <p className="muted">
            {t('rounds.units.someUnnamed', { classes: unnamed.map(({ name }) => name).join(t('common.listJoin')) })}
          </p>
        ) : null}
        <button type="button" className="button small" onClick={template}>
          <Icon name="download" />
          {t('rounds.units.template')}
        </button>
        {tags.length > 0 ? (
          <p className="muted">{t('tags.column', { tags: tags.map(({ name }) => name).join(t('common.listJoin')) })}</p>
        ) : null}
      </div>
      <div className="units-own">
        <UnitsFile of={props.of} plan={plan} units={units} onChange={props.onChange} />
      </div>
    </div>
  );
}
