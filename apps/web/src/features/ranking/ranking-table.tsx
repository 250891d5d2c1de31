import type { PlanNode, Scores } from '@mingjian/engine';
import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { figureText, MOST_PLACES } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { PointsBar } from '../../ui/points-bar.tsx';
import { type Sort, SortHeader } from '../../ui/sort-header.tsx';
import { GradeChip, StatusChip } from '../../ui/status-chip.tsx';
import { Spacer, useVirtualRows } from '../../ui/virtual-rows.tsx';
import { placeName } from '../unit/naming.ts';
import { lostMost } from './lost-most.ts';
import { type Row, rankText } from './rows.ts';

const ROW = 38;
const ROOMY = 46; // a short list may breathe
const SHORT = 12;

export function RankingTable(props: {
  rows: readonly Row[];
  /** Decimals of the points, the same for whatever part of the rows is shown. */
  places: number;
  caption: string;
  full: number;
  scores: Scores;
  nodes: readonly PlanNode[];
  result: string;
  grades: readonly { name: string }[] | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { t } = useTranslation();
  const { rows, places, sort, onSort, full } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const height = rows.length <= SHORT ? ROOMY : ROW;
  const visible = useVirtualRows(scroller, rows.length, height);
  const scale = useMemo(() => rows.reduce((most, row) => Math.max(most, row.hi), full), [rows, full]);
  const graded = useMemo(() => rows.some((row) => row.grade !== null), [rows]);
  const columns = graded ? 6 : 5;
  return (
    <>
      <div className="sheet scroller" ref={scroller}>
        <table className="data ranking" aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">{props.caption}</caption>
          <thead>
            <tr>
              <SortHeader id="rank" sort={sort} onSort={onSort} className="number">
                {t('common.rank')}
              </SortHeader>
              <SortHeader id="name" sort={sort} onSort={onSort}>
                {t('common.unit')}
              </SortHeader>
              <SortHeader id="points" sort={sort} onSort={onSort} className="number" downFirst>
                {t('common.points')}
              </SortHeader>
              <th scope="col" className="ranking-bar">
                <span className="visually-hidden">{t('common.range')}</span>
                <span aria-hidden="true">{t('common.of', { full: figureText(full) })}</span>
              </th>
              {graded ? (
                <SortHeader id="grade" sort={sort} onSort={onSort}>
                  {t('common.grade')}
                </SortHeader>
              ) : null}
              <th scope="col">{t('ranking.lostMost')}</th>
            </tr>
          </thead>
          <tbody>
            <Spacer height={visible.before} columns={columns} />
            {visible.items.map(({ index }) => {
              const row = rows[index];
              return row ? (
                <Line
                  key={row.unit}
                  row={row}
                  index={index}
                  places={places}
                  graded={graded}
                  full={full}
                  scale={scale}
                  height={height}
                  scores={props.scores}
                  nodes={props.nodes}
                  result={props.result}
                  grades={props.grades}
                />
              ) : null;
            })}
            <Spacer height={visible.after} columns={columns} />
          </tbody>
        </table>
      </div>
      {places === MOST_PLACES ? <p className="muted ranking-note">{t('ranking.rounded', { places })}</p> : null}
    </>
  );
}

/** Drawn again only when something about this row changes: scrolling brings new rows, not new contents. */
const Line = memo(function Line(props: {
  row: Row;
  index: number;
  places: number;
  graded: boolean;
  full: number;
  scale: number;
  height: number;
  scores: Scores;
  nodes: readonly PlanNode[];
  result: string;
  grades: readonly { name: string }[] | undefined;
}) {
  const { t } = useTranslation();
  const route = useRoute();
  const { row } = props;
  const loss = lostMost(props.scores, row.unit, props.nodes, props.result);
  return (
    <tr aria-rowindex={props.index + 2} style={{ height: props.height }}>
      <td className="number ranking-rank">
        <span className={row.rank === null ? 'unknown' : undefined}>{rankText(row)}</span>
      </td>
      <th scope="row" className="ranking-name">
        <a href={hrefOf(route, { page: 'unit', unit: row.id })}>{row.name}</a> <StatusChip status={row.status} />
      </th>
      <td className="number ranking-points">
        <Points points={row.points} range={row.range} places={props.places} />
      </td>
      <td className="ranking-bar">
        <PointsBar lo={row.lo} hi={row.hi} full={props.full} scale={props.scale} vetoed={row.status === 'vetoed'} />
      </td>
      {props.graded ? (
        <td>{row.grade ? <GradeChip grade={row.grade} grades={props.grades} byVeto={row.gradeFixed} /> : null}</td>
      ) : null}
      <td className="ranking-lost">
        {loss ? (
          <a
            href={hrefOf(route, { page: 'unit', unit: row.id, query: { node: loss.node.path } })}
            title={placeName(props.nodes, loss.node)}
          >
            <span className="loss number">{figureText(-loss.inTotal)}</span>
            <span className="cut">{placeName(props.nodes, loss.node)}</span>
          </a>
        ) : (
          <span className="muted">{row.points === null ? '' : t('ranking.nothingLost')}</span>
        )}
      </td>
    </tr>
  );
});
