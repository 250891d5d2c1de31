import type { LedgerEntry } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { limitPoints } from '../../../../features/unit/limit-points.ts';
import { shortText, signedText } from '../../../../ui/number.ts';

/** What one line takes or gives; both ends where that is not settled. */
export function EntryPoints({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation();
  const { rule, points, range } = entry;
  const limit = limitPoints(entry, t);
  if (limit !== null) return <span className={range ? 'unknown' : undefined}>{limit}</span>;
  if (range)
    return <span className="unknown">{t('desk.fromTo', { lo: shortText(range[0]), hi: shortText(range[1]) })}</span>;
  return <span className={rule !== null && points.startsWith('-') ? 'loss' : undefined}>{signedText(points)}</span>;
}
