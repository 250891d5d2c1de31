import { compare, type Scores, toText } from '@mingjian/engine';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { shortText } from '../../ui/number.ts';
import { Spacer, useVirtualRows } from '../../ui/virtual-rows.tsx';
import type { Row } from '../ranking/rows.ts';
import type { Column } from './columns.ts';
import './heat-table.css';

const ROW = 30;

/** The same figures as a table, for reading, copying and screen readers. */
export function HeatTable(props: {
  rows: readonly Row[];
  columns: readonly Column[];
  scores: Scores;
  caption: string;
}) {
  const { t } = useTranslation();
  const route = useRoute();
  const { rows, columns, scores } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const visible = useVirtualRows(scroller, rows.length, ROW);
  return (
    <div className="sheet scroller" ref={scroller}>
      <table className="data heat-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('common.unit')}</th>
            {columns.map(({ node, full }) => (
              <th key={node.path} scope="col" title={node.name}>
                <span>{node.name}</span>
                {full === null ? null : <small>{t('common.of', { full: shortText(toText(node.share)) })}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={visible.before} columns={columns.length + 1} />
          {visible.items.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr key={row.unit} aria-rowindex={index + 2} style={{ height: ROW }}>
                <th scope="row">
                  <a href={hrefOf(route, { page: 'unit', unit: row.id })}>{row.name}</a>
                </th>
                {columns.map(({ node }) => {
                  const value = scores.value(row.unit, node.index);
                  const given = value.status === 'notApplicable' && compare(value.hi, 0) !== 0;
                  if (value.status === 'notApplicable' && !given) {
                    return (
                      <td key={node.path} className="number muted" title={t('status.notApplicable')}>
                        —
                      </td>
                    );
                  }
                  const [lo, hi] = [toText(value.lo), toText(value.hi)];
                  return (
                    <td
                      key={node.path}
                      className={lo === hi ? 'number' : 'number unknown'}
                      title={given ? t('status.given') : undefined}
                    >
                      {lo === hi ? shortText(lo) : `${shortText(lo)}–${shortText(hi)}`}
                      {value.status === 'vetoed' ? <span className="chip vetoed">{t('status.vetoed')}</span> : null}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <Spacer height={visible.after} columns={columns.length + 1} />
        </tbody>
      </table>
    </div>
  );
}
