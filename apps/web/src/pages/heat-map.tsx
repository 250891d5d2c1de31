import { toText } from '@mingjian/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBar } from '../features/as-of/as-of-bar.tsx';
import { cellReader, isBlank } from '../features/heat-map/cells.ts';
import { type Column, columnsAt, type Level, levelsOf } from '../features/heat-map/columns.ts';
import { HeatCanvas } from '../features/heat-map/heat-canvas.tsx';
import { HeatTable } from '../features/heat-map/heat-table.tsx';
import { Legend } from '../features/heat-map/legend.tsx';
import { type Row, rowsOf, sortRows } from '../features/ranking/rows.ts';
import { ViewChoice } from '../features/ranking/view-bar.tsx';
import { nodesOf } from '../features/round/round.ts';
import { useWorkbench } from '../features/round/workbench.tsx';
import { placeName } from '../features/unit/naming.ts';
import { turnsIn } from '../features/unit/turns.ts';
import { go, useRoute } from '../route.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { figureText, shortText } from '../ui/number.ts';
import { pointsText } from '../ui/points.tsx';
import { Segmented } from '../ui/segmented.tsx';

export function HeatMapPage() {
  const { t } = useTranslation();
  const { round, view, now } = useWorkbench();
  const { query } = useRoute();
  const { scores } = now;
  const nodes = nodesOf(round.plan, view.class);
  const deepest = levelsOf(nodes, view.result);
  const wantedLevel = Math.max(1, Math.trunc(Number(query.level)) || 2);
  const level: Level = query.level === 'leaves' ? 'leaves' : Math.min(wantedLevel, Math.max(1, deepest));
  const columns = useMemo(() => columnsAt(nodes, view.result, level), [nodes, view.result, level]);
  const read = useMemo(() => cellReader(scores, columns), [scores, columns]);
  const orderBy = query.by ?? null;
  const rows = useMemo(() => {
    const ranked = sortRows(rowsOf(now.standing, view.result, view.class), { by: 'rank', down: false });
    const column = columns.findIndex(({ node }) => node.path === orderBy);
    if (column < 0) return ranked;
    const middle = (row: Row) => {
      const cell = read(row.unit, column);
      return isBlank(cell) ? Infinity : cell.lo + cell.hi;
    };
    return ranked
      .map((row) => ({ row, key: middle(row) }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  }, [now, view, columns, orderBy, read]);
  const levels: { id: string; name: string }[] = [
    ...[1, 2, 3]
      .filter((each) => each < deepest || each === 1)
      .map((each) => ({ id: String(each), name: t('heat.levelN', { level: each }) })),
    { id: 'leaves', name: t('heat.leaves') },
  ];
  const describe = (row: Row, column: Column) => {
    const value = scores.value(row.unit, column.node.index);
    const cell = read(row.unit, columns.indexOf(column));
    const [lo, hi] = [toText(value.lo), toText(value.hi)];
    const points = pointsText(t, lo === hi ? lo : null, [lo, hi]);
    const full =
      column.full === null ? points : t('heat.ofFull', { points, full: shortText(toText(column.node.share)) });
    const share = column.full === null || lo !== hi ? '' : ` · ${Math.round((cell.lo / column.full) * 100)}%`;
    const given = value.status === 'notApplicable' && !isBlank(cell);
    const status = value.status === 'final' ? '' : ` · ${t(given ? 'status.given' : `status.${value.status}`)}`;
    const { gained, lost } = turnsIn(scores, row.unit, column.node);
    const both = gained > 0 && lost > 0 ? t('heat.both', { gained: figureText(gained), lost: figureText(lost) }) : '';
    const text = isBlank(cell) ? t('status.notApplicable') : `${full}${both}${share}${status}`;
    return { title: `${row.name} · ${placeName(nodes, column.node)}`, text };
  };
  const asTable = query.as === 'table';
  return (
    <div className="page filled">
      <div className="page-head">
        <h1>{t('heat.title')}</h1>
        <AsOfBar />
      </div>
      <div className="toolbar">
        <ViewChoice />
        <Segmented
          label={t('heat.level')}
          choices={levels}
          value={
            level === deepest && deepest > 1 && !levels.some((each) => each.id === String(level))
              ? 'leaves'
              : String(level)
          }
          onChange={(id) => go({ query: { level: id, by: undefined } }, 'replace')}
        />
        <button
          type="button"
          className="button push"
          aria-pressed={asTable}
          onClick={() => go({ query: { as: asTable ? undefined : 'table' } }, 'replace')}
        >
          <Icon name={asTable ? 'heat-map' : 'sheet'} />
          {asTable ? t('common.drawing') : t('common.table')}
        </button>
      </div>
      {asTable ? null : <Legend />}
      {rows.length === 0 ? (
        <Notice title={t('ranking.empty')} />
      ) : asTable ? (
        <HeatTable
          rows={rows}
          columns={columns}
          scores={scores}
          caption={t('heat.tableCaption', { day: scores.asOf.slice(0, 10) })}
        />
      ) : (
        <HeatCanvas
          rows={rows}
          columns={columns}
          read={read}
          describe={describe}
          orderBy={orderBy}
          onOrder={(path) => go({ query: { by: path ?? undefined } }, 'replace')}
          onOpen={(row, column) => go({ page: 'unit', unit: row.id, query: { node: column.node.path } })}
        />
      )}
    </div>
  );
}
