import { useTranslation } from 'react-i18next';
import type { Counts } from '../api.ts';
import './progress-bar.css';

/** Whole percent that never says 100 before all is done, nor 0 when something is. */
export function percentOf(part: number, whole: number): number {
  if (whole === 0) return 0;
  const exact = (part / whole) * 100;
  return part > 0 && part < whole ? Math.min(99, Math.max(1, Math.round(exact))) : Math.round(exact);
}

/** How many cells have facts, and of these how many are confirmed by a second person. */
export function ProgressBar({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  const { cells, recorded, confirmed } = counts;
  const words = t('rounds.progressWords', { recorded, confirmed, cells });
  return (
    <span className="progress" title={words}>
      <span className="visually-hidden">{words}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="progress-all" width="100" height="8" />
        <rect className="progress-recorded" width={percentOf(recorded, cells)} height="8" />
        <rect className="progress-confirmed" width={percentOf(confirmed, cells)} height="8" />
      </svg>
      <b aria-hidden="true">{percentOf(recorded, cells)}%</b>
    </span>
  );
}
