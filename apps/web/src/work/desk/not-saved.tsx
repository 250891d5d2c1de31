import { useTranslation } from 'react-i18next';
import type { Owed } from './lines.ts';
import './not-saved.css';

/** Why nothing was entered, and what it still wants: a figure, a verdict, or the reason. */
export function NotSaved(props: { owed: Owed | null; wordsOnly: boolean; lacking: boolean }) {
  const { t } = useTranslation();
  const { owed, wordsOnly, lacking } = props;
  const asked = (): string => {
    if (owed !== null) return owed.range ? t('desk.notSaved.mark', owed.range) : t('desk.notSaved.figure');
    return t(wordsOnly ? 'desk.notSaved.words' : 'desk.notSaved.reason');
  };
  return owed !== null || wordsOnly || lacking ? (
    <p className="told not-saved" role="alert">
      {asked()}
    </p>
  ) : null;
}
