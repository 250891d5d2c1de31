import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import type { Round } from '../api.ts';

/** Says that the scores are sealed, from whom, and when they open. */
export function Sealed({ round }: { round: Round }) {
  const { t } = useTranslation();
  const underSeal = round.seal?.some(({ sealed }) => sealed) === true;
  return (
    <div className="page round-page">
      <Notice title={t('rounds.sealed')}>
        {underSeal ? (
          <p>{t('rounds.seal.until')}</p>
        ) : (
          <p>{t('rounds.sealedUntil', { state: t('roundState.composed') })}</p>
        )}
        {round.to && !underSeal ? <p className="muted">{t('rounds.sealedDay', { day: round.to })}</p> : null}
      </Notice>
    </div>
  );
}
