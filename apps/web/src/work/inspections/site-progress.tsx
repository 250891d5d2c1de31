import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Spacer, useVirtualRows } from '../../ui/virtual-rows.tsx';
import type { Inspection } from './api.ts';
import { failureKind } from './site-failure.ts';

type Site = Inspection['sites'][number];
const ROW = 36;
const order: readonly Site['state'][] = ['failed', 'running', 'waiting', 'stopped', 'ended'];

/** One bar for each website: those that need somebody or are being looked at first. */
export function SiteProgress({ sites }: { sites: readonly Site[] }) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => [...sites].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)), [sites]);
  const visible = useVirtualRows(scroller, rows.length, ROW);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys
    <div className="site-progress" ref={scroller} tabIndex={0}>
      <table className="data" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('inspections.site')}</th>
            <th scope="col">{t('common.unit')}</th>
            <th scope="col">{t('inspections.state')}</th>
            <th scope="col">{t('inspections.howFar')}</th>
            <th scope="col" className="number">
              {t('inspections.seen')}
            </th>
            <th scope="col" className="number">
              {t('inspections.waiting')}
            </th>
            <th scope="col" className="number">
              {t('inspections.unseen')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={visible.before} columns={7} />
          {visible.items.map(({ index }) => {
            const site = rows[index];
            return site ? <Row key={site.site} site={site} index={index} /> : null;
          })}
          <Spacer height={visible.after} columns={7} />
        </tbody>
      </table>
    </div>
  );
}

function Row({ site, index }: { site: Site; index: number }) {
  const { t } = useTranslation();
  const { state, seen, waiting, missed, name, address, unitName, error } = site;
  const known = seen + waiting + missed;
  return (
    <tr aria-rowindex={index + 2} style={{ height: ROW }}>
      <th scope="row" className="cut" title={`${name} ${address}`}>
        {name}
      </th>
      <td className="cut" title={unitName}>
        {unitName}
      </td>
      <td>
        <span className={`chip site-${state}`}>{t(`inspections.siteState.${state}`)}</span>
        {site.cut ? <small className="muted"> {t('inspections.cut')}</small> : null}
      </td>
      {state === 'failed' ? (
        <td colSpan={4} className="cut" title={t(`inspections.failure.${failureKind(error)}`)}>
          {t(`inspections.failure.${failureKind(error)}`)}
        </td>
      ) : (
        <>
          <td>
            <progress
              max={Math.max(1, known)}
              value={state === 'ended' ? Math.max(1, known) : seen + missed}
              aria-label={`${name} ${t('inspections.howFar')}`}
            />
          </td>
          <td className="number">{seen}</td>
          <td className="number">{waiting}</td>
          <td className="number">{missed}</td>
        </>
      )}
    </tr>
  );
}
