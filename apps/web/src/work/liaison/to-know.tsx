import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedRound } from '../desk/api.ts';
import type { Materials, OwnUnit } from './api.ts';
import { OwnScore } from './own-score.tsx';

/** Where the round stands for the unit, what became of its material, and its own score once that is released. */
export function ToKnow({ round, told, unit }: { round: ListedRound; told: Materials; unit: OwnUnit }) {
  const { t } = useTranslation();
  const id = useId();
  const count = (state: string) => unit.materials.filter((one) => one.state === state).length;
  const released = told.state === 'published' || told.state === 'archived';
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('liaison.toKnow')}</h2>
      <ul className="know-list">
        <li>{t(`liaison.stateMeans.${told.state as 'open'}`)}</li>
        {told.windows.map(({ stage, name, from, to }) => (
          <li key={stage}>{t(name === '' ? 'liaison.window' : 'liaison.stageWindow', { stage: name, from, to })}</li>
        ))}
        {unit.materials.length > 0 ? (
          <li>
            {t('liaison.sums', {
              count: unit.materials.length,
              accepted: count('accepted'),
              waiting: count('handed-in'),
              returned: count('returned'),
            })}
          </li>
        ) : null}
      </ul>
      {released ? <OwnScore round={round.id} unit={unit} /> : null}
    </section>
  );
}
