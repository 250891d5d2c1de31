import { useTranslation } from 'react-i18next';
import type { Preview } from './api.ts';

/** That rows of a file are dated outside the plan's period: they would be taken and count for nothing. */
export function SetAsideNote({ setAside: { count, rows, from, to } }: { setAside: Preview['setAside'] }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  const named = rows.join(t('common.listJoin')) + (count > rows.length ? ' …' : '');
  return (
    <p className="told" role="alert">
      {t('offPeriod.rows', { count, from, to, rows: named })}
    </p>
  );
}
