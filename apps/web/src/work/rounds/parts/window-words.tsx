import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../../ui/china.ts';
import { standingOf } from './dates.ts';

/** How far a window is from beginning or from its end, in words. */
export function WindowWords({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  const today = chinaDay();
  const { when, days, workdays } = standingOf(from, to, today);
  const word = workdays ? 'work' : 'days';
  const words = today === to ? t('liaison.dueToday') : t(`rounds.window.${when}.${word}`, { count: days });
  return <span className={`window-words ${when}`}>{words}</span>;
}
