import type { Plan } from '@mingjian/engine';
import type { Unit } from '@mingjian/model';
import { carriers, tagsAsked } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { UnitNames } from './unit-names.tsx';

/** Who carries each tag that the plan asks for, to be read once more before a round is made. */
export function TagLines({ plan, units }: { plan: Plan; units: readonly Unit[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {tagsAsked(plan).map(({ name, only }) => {
        const ids = new Set(carriers(units, {}, name));
        const mine = units.filter(({ id }) => ids.has(id));
        return (
          <li key={name}>
            {t('tags.of', { tag: name })}
            {t('common.colon')}
            {mine.length === 0 ? (
              <span className={only.length > 0 ? 'told' : 'muted'}>{t('tags.nobodyOf')}</span>
            ) : (
              <>
                {t('common.units', { count: mine.length })}
                <UnitNames names={mine.map((unit) => unit.name)} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
