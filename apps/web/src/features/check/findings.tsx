import type { SchemeFinding } from '@mingjian/model';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { onScreen } from './on-screen.ts';
import './findings.css';

export const severities = ['error', 'warning', 'open'] as const;
const MANY = 12;

/** What the scheme checks found of one severity; nothing where there is nothing. */
export function Findings({
  severity,
  findings,
}: {
  severity: SchemeFinding['severity'];
  findings: readonly SchemeFinding[];
}) {
  const { t } = useTranslation();
  const own = findings.filter((each) => each.severity === severity);
  if (own.length === 0) return null;
  return (
    <details className={`findings ${severity}`} open={severity === 'error' || own.length <= MANY}>
      <summary>
        <h3>
          {t(`check.severity.${severity}`)} {own.length}
        </h3>
        <span className="muted">{t(`check.severityLead.${severity}`)}</span>
      </summary>
      <div className="sheet check-scroll">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('check.place')}</th>
              <th scope="col">{t('check.clause')}</th>
              <th scope="col">{t('check.what')}</th>
              <th scope="col">{t('check.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
              <tr key={index}>
                <td className="check-place">{placeName(each.place, t)}</td>
                <td>{each.clause}</td>
                <th scope="row">{each.what}</th>
                <td>{each.sic ? each.mend : onScreen(each.mend)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Places inside the scheme file mean nothing to an officer; a code of an indicator does. */
function placeName(place: string, t: TFunction): string {
  if (place.startsWith('document')) return t('check.document');
  if (place.startsWith('params.')) return t('banner.parameter');
  if (place.startsWith('assumptions.')) return t('check.assumptions');
  if (/\.grades\b/.test(place)) return t('common.grade');
  return place.split('/').at(-1) ?? place;
}
