import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import type { ListedAudit } from '../inspections/api.ts';
import type { LeadList, LeadsAsked } from './api.ts';
import { hrefOf } from './asked.ts';

/** The audits that found something, those with most leads of the chosen state first. */
export function AuditsPane(props: {
  round: string;
  asked: LeadsAsked;
  list: LeadList;
  audits: readonly ListedAudit[];
}) {
  const { t, i18n } = useTranslation();
  const { round, asked, list, audits } = props;
  const { audit: current, ...others } = asked;
  const titles = new Map(audits.map(({ id, title }) => [id, title[i18n.language as Lang]]));
  const rows = list.audits
    .map((one) => ({ ...one, count: one[asked.state] }))
    .filter(({ audit, count }) => count > 0 || audit === current)
    .sort((a, b) => b.count - a.count);
  return (
    <nav className="sheet pane audits-pane" aria-label={t('leads.audits')}>
      <ul>
        <li>
          <a href={hrefOf(round, others)} aria-current={current === undefined ? 'true' : undefined}>
            <span>{t('leads.allAudits')}</span>
            <b>{rows.reduce((sum, { count }) => sum + count, 0)}</b>
          </a>
        </li>
        {rows.map(({ audit, count, falseAlarms }) => (
          <li key={audit}>
            <a href={hrefOf(round, { ...asked, audit })} aria-current={audit === current ? 'true' : undefined}>
              <span>
                {titles.get(audit) ?? audit}
                {falseAlarms === null ? null : (
                  <small>{t('leads.falseAlarms', { percent: Math.round(falseAlarms * 100) })}</small>
                )}
              </span>
              <b>{count}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
