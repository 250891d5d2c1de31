import type { Status } from '@mingjian/model';
import { useTranslation } from 'react-i18next';

/** Says a status that is not the ordinary one. `final` is the ordinary one and needs no mark. */
export function StatusChip({ status }: { status: Status }) {
  const { t } = useTranslation();
  if (status === 'final') return null;
  return (
    <span className={`chip ${status}`}>
      <span>{t(`status.${status}`)}</span>
    </span>
  );
}
