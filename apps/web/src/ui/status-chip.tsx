import type { Status } from '@mingjian/model';
import { useTranslation } from 'react-i18next';

/**
 * Says a status that is not the ordinary one. `final` is the ordinary one and needs no mark. `given`: what does not apply has its marks all
 * the same.
 */
export function StatusChip({ status, given = false }: { status: Status; given?: boolean }) {
  const { t } = useTranslation();
  if (status === 'final') return null;
  return (
    <span className={`chip ${status}`}>
      <span>{t(given ? 'status.given' : `status.${status}`)}</span>
    </span>
  );
}

/** A grade of the scheme. The last one of its list is what nobody wants, and looks so. */
export function GradeChip(props: { grade: string; grades: readonly { name: string }[] | undefined; byVeto?: boolean }) {
  const { t } = useTranslation();
  const { grade, grades } = props;
  const last = grades !== undefined && grades.length > 1 && grades.at(-1)?.name === grade;
  return (
    <span
      className={last ? 'chip grade last' : 'chip grade'}
      title={props.byVeto ? t('common.gradeByVeto') : undefined}
    >
      {grade}
      {props.byVeto ? <small>{t('status.vetoed')}</small> : null}
    </span>
  );
}
