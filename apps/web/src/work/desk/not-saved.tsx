import { useTranslation } from 'react-i18next';
import type { Owed } from './lines.ts';
import './not-saved.css';

interface Wanting {
  readonly owed: Owed | null;
  /** A level was chosen, and nobody said how often. */
  readonly uncounted: boolean;
  readonly wordsOnly: boolean;
  readonly lacking: boolean;
}

/** Why nothing was entered, and what it still wants: a figure, a count, a verdict, or the reason. */
export function NotSaved({ owed, uncounted, wordsOnly, lacking }: Wanting) {
  const { t } = useTranslation();
  const asked = (): string => {
    if (owed !== null) return owed.range ? t('desk.notSaved.mark', owed.range) : t('desk.notSaved.figure');
    if (uncounted) return t('desk.notSaved.count');
    return t(wordsOnly ? 'desk.notSaved.words' : 'desk.notSaved.reason');
  };
  return owed !== null || uncounted || wordsOnly || lacking ? (
    <p className="told not-saved" role="alert">
      {asked()}
    </p>
  ) : null;
}
