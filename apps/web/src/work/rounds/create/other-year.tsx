import type { Scheme } from '@mingjian/model';
import type { Span } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../../ui/china.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { shiftVersion } from '../api.ts';
import { yearsToRun } from './years-to-run.ts';

/** Where the plan is of another year: what that means, and running it in this one. */
export function OtherYear(props: {
  version: string;
  scheme: Scheme;
  period: Span | null;
  onVersion: (hash: string) => void;
  shifted: boolean;
}) {
  const { t } = useTranslation();
  const { version, scheme, period, onVersion, shifted } = props;
  const { busy, error, submit } = useSubmit(async (year: number) => {
    onVersion((await shiftVersion(version, year)).hash);
  });
  const years = yearsToRun(scheme.year, chinaDay());
  if (years.length === 0)
    return shifted ? (
      <p className="other-year made" role="status">
        {period
          ? t('otherYear.made', { year: scheme.year, ...period })
          : t('otherYear.madeMasked', { year: scheme.year })}
      </p>
    ) : null;
  return (
    <section className="other-year" aria-label={t('otherYear.title', { year: scheme.year })}>
      <p>
        <strong>{t('otherYear.title', { year: scheme.year })}</strong>
      </p>
      <p>{period ? t('otherYear.lead', { ...period }) : t('otherYear.leadMasked')}</p>
      <p className="other-year-go">
        {years.map((year) => (
          <button key={year} type="button" className="button" disabled={busy} onClick={() => void submit(year)}>
            {t('otherYear.run', { year })}
          </button>
        ))}
        <span className="muted" role="status">
          {busy ? t('otherYear.making') : t('otherYear.follows')}
        </span>
      </p>
      <Told error={error} />
    </section>
  );
}
