import { useTranslation } from 'react-i18next';
import type { Remains } from './remains.ts';

/** The field of an indicator that somebody is led to. */
export type MendField = 'marks' | 'criterion';

/** What an answer leaves to be done, with the way to the field where it is put right; or the plan has it so. */
export function RemainsTold(props: { remains: Remains; onMend: (field: MendField) => void; onAsPrinted: () => void }) {
  const { t } = useTranslation();
  const { remains, onMend, onAsPrinted } = props;
  return (
    <>
      <p className="draft-lapsed">{t('draft.remains.told', { ...remains })}</p>
      <ul className="draft-choices" aria-label={t('draft.remains.ways')}>
        {(['marks', 'criterion'] as const).map((field) => (
          <li key={field}>
            <button type="button" className="button small" onClick={() => onMend(field)}>
              {t(`draft.remains.${field}`)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button small quiet" onClick={onAsPrinted}>
            {t('draft.remains.asPrinted')}
          </button>
        </li>
      </ul>
    </>
  );
}
