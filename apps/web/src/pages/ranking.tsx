import { toText } from '@mingjian/engine';
import type { TFunction } from 'i18next';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBar } from '../features/as-of/as-of-bar.tsx';
import { Distribution } from '../features/ranking/distribution.tsx';
import { Moves } from '../features/ranking/moves.tsx';
import { RankingTable } from '../features/ranking/ranking-table.tsx';
import { countsAnything, findRows, nothingBy, type Row, rowsOf, sortRows, tableOf } from '../features/ranking/rows.ts';
import { ViewChoice } from '../features/ranking/view-bar.tsx';
import { nodesOf, rootOf } from '../features/round/round.ts';
import { useWorkbench } from '../features/round/workbench.tsx';
import { go, useRoute } from '../route.ts';
import { csvText, save } from '../ui/csv.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { columnPlaces, drawn } from '../ui/number.ts';
import type { Sort } from '../ui/sort-header.tsx';
import '../features/ranking/ranking.css';

export function RankingPage() {
  const { t } = useTranslation();
  const { round, view, now } = useWorkbench();
  const { query } = useRoute();
  const sort: Sort = { by: query.sort ?? 'rank', down: query.dir === 'down' };
  const wanted = useDeferredValue(query.q ?? '');
  const { by, down } = sort;
  const all = useMemo(() => rowsOf(now.standing, view.result, view.class, now.scores.state.fixedGrades), [now, view]);
  const sorted = useMemo(() => sortRows(all, { by, down }), [all, by, down]);
  const rows = useMemo(() => findRows(sorted, wanted), [sorted, wanted]);
  const places = useMemo(() => columnPlaces(all.flatMap((row) => row.range)), [all]);
  const root = rootOf(round.plan, view.class, view.result);
  const full = root ? drawn(toText(root.share)) : 0;
  const { asOf } = now.scores;
  const caption = t('ranking.caption', {
    result: view.resultName,
    class: view.className,
    day: asOf.slice(0, 10),
    count: all.length,
  });
  const several = round.scheme.results.length > 1 ? [view.resultName] : [];
  const fileName = [t('ranking.title'), ...several, view.className, asOf.slice(0, 10)].join('-');
  return (
    <div className="page filled">
      <div className="page-head">
        <h1>{t('ranking.title')}</h1>
        <AsOfBar />
      </div>
      <div className="toolbar view-bar">
        <ViewChoice />
        <input
          type="search"
          className="input push"
          placeholder={t('ranking.find')}
          aria-label={t('ranking.find')}
          value={query.q ?? ''}
          onChange={(event) => go({ query: { q: event.target.value } }, 'replace')}
        />
        <button
          type="button"
          className="button"
          onClick={() => exportRows(rows, fileName, t)}
          disabled={rows.length === 0}
        >
          <Icon name="download" />
          {t('ranking.csv')}
        </button>
      </div>
      <Distribution
        rows={all}
        full={full}
        nothing={nothingBy(round.facts, asOf)}
        counting={countsAnything(nodesOf(round.plan, view.class))}
      />
      {round.source === 'live' ? <Moves /> : null}
      {rows.length === 0 ? (
        <Notice
          title={all.length === 0 ? t('ranking.empty') : t('ranking.findNone', { text: wanted })}
          action={
            all.length === 0 ? undefined : (
              <button type="button" className="button" onClick={() => go({ query: { q: undefined } }, 'replace')}>
                {t('ranking.findClear')}
              </button>
            )
          }
        />
      ) : (
        <RankingTable
          rows={rows}
          places={places}
          caption={caption}
          full={full}
          scores={now.scores}
          nodes={nodesOf(round.plan, view.class)}
          result={view.result}
          grades={round.scheme.results.find((each) => each.id === view.result)?.grades}
          sort={sort}
          onSort={(next) => go({ query: { sort: next.by, dir: next.down ? 'down' : undefined } }, 'replace')}
        />
      )}
    </div>
  );
}

/** What is shown, in the order in which it is shown. */
function exportRows(rows: readonly Row[], name: string, t: TFunction): void {
  const head = [
    t('common.rank'),
    t('common.unit'),
    t('common.points'),
    t('ranking.least'),
    t('ranking.most'),
    t('common.grade'),
    t('common.status'),
  ];
  save(`${name}.csv`, csvText([head, ...tableOf(rows, (status) => t(`status.${status}`))]));
}
