import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import { chinaDay, chinaMinute } from '../../ui/china.ts';
import { Spacer, useVirtualRows } from '../../ui/virtual-rows.tsx';
import type { ListedAudit } from '../inspections/api.ts';
import { Told } from '../told.tsx';
import type { Lead } from './api.ts';
import { pageName } from './page-name.ts';
import type { Leads } from './use-leads.ts';

const ROW = 68;
/** As many as are judged at once. */
const MOST = 500;

/** The leads that are asked for: what was seen, where, how often; each can be marked. */
export function LeadList(props: {
  leads: Leads;
  audits: readonly ListedAudit[];
  /** Leads of several audits: each says of which it is. */
  named: boolean;
  current: Lead | undefined;
  marked: ReadonlySet<string>;
  onCurrent: (index: number) => void;
  onMark: (ids: readonly string[], on: boolean) => void;
}) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language as Lang;
  const { leads, current, marked, onCurrent, onMark } = props;
  const { rows, list } = leads;
  const scroller = useRef<HTMLDivElement>(null);
  const visible = useVirtualRows(scroller, rows.length, ROW);
  const index = rows.findIndex(({ id }) => id === current?.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step brings the row into sight, scrolling does not
  useEffect(() => {
    if (index >= 0) visible.scrollTo(index);
  }, [index]);
  const first = rows.slice(0, MOST).map(({ id }) => id);
  const total = list?.total ?? 0;
  const titles = new Map(props.audits.map(({ id, title }) => [id, title[lang]]));
  return (
    <section className="sheet lead-list" aria-label={t('leads.list')}>
      <div className="lead-list-scroll scroller" ref={scroller}>
        <table className="data" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col" className="lead-tick">
                <input
                  type="checkbox"
                  aria-label={t('leads.markAll', { count: first.length })}
                  title={t('leads.markAll', { count: first.length })}
                  disabled={rows.length === 0}
                  checked={first.length > 0 && first.every((id) => marked.has(id))}
                  onChange={({ target }) => onMark(target.checked ? first : [...marked], target.checked)}
                />
              </th>
              <th scope="col">{t('leads.what')}</th>
              <th scope="col">{t('leads.seen')}</th>
            </tr>
          </thead>
          <tbody>
            <Spacer height={visible.before} columns={3} />
            {visible.items.map(({ index: nth }) => {
              const lead = rows[nth];
              if (!lead) return null;
              // What is missing was observed nowhere: then the place says most.
              const isNothing = lead.observed === '—';
              const days = new Set(lead.seen.map(({ at }) => chinaDay(at)));
              const last = lead.seen.at(-1)?.at;
              return (
                <tr
                  key={lead.id}
                  aria-rowindex={nth + 2}
                  className={lead.id === current?.id ? 'current' : undefined}
                  style={{ height: ROW }}
                  onClick={() => onCurrent(nth)}
                >
                  <td className="lead-tick">
                    <input
                      type="checkbox"
                      aria-label={t('leads.mark', { what: lead.observed })}
                      checked={marked.has(lead.id)}
                      onChange={({ target }) => onMark([lead.id], target.checked)}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      data-row
                      className="lead-open"
                      aria-current={lead.id === current?.id ? 'true' : undefined}
                    >
                      <span className="cut">
                        {isNothing ? t('leads.lacks', { where: lead.where[lang] }) : lead.observed}
                      </span>
                      <small className="cut">
                        {[props.named ? titles.get(lead.audit) : null, isNothing ? null : lead.where[lang]]
                          .filter(Boolean)
                          .join(' · ') || lead.expected[lang]}
                      </small>
                      <small className="cut" title={lead.url}>
                        {t('leads.onPage', { page: pageName(lead.url) ?? t('leads.home') })}
                      </small>
                    </button>
                  </td>
                  <td className="lead-seen">
                    <span className="cut" title={lead.unitName}>
                      {lead.unitName}
                    </span>
                    <small>{last === undefined ? '' : chinaMinute(last)}</small>
                    <small>
                      {t('leads.times', { times: lead.seen.length, days: days.size })}
                      {lead.mended ? ` · ${t('leads.mended')}` : ''}
                    </small>
                  </td>
                </tr>
              );
            })}
            <Spacer height={visible.after} columns={3} />
          </tbody>
        </table>
        {list && rows.length === 0 ? <p className="muted lead-empty">{t('leads.noneSuch')}</p> : null}
      </div>
      <footer className="lead-foot">
        <span className="muted">{t('leads.shown', { shown: rows.length, total })}</span>
        {rows.length < total ? (
          <button type="button" className="button small" disabled={leads.busy} onClick={leads.next}>
            {t('work.moreRows')}
          </button>
        ) : null}
        <Told error={list ? leads.error : null} />
      </footer>
    </section>
  );
}
