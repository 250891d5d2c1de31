import type { LedgerEntry } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { shortText, signedText } from '../../../../ui/number.ts';

/** What one line takes or gives; both ends where that is not settled. */
export function EntryPoints({ entry: { rule, points, range } }: { entry: LedgerEntry }) {
  const { t } = useTranslation();
  if (range)
    return <span className="unknown">{t('desk.fromTo', { lo: shortText(range[0]), hi: shortText(range[1]) })}</span>;
  return <span className={rule !== null && points.startsWith('-') ? 'loss' : undefined}>{signedText(points)}</span>;
}
