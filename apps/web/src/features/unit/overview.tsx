import { type PlanNode, type Scores, toNumber } from '@mingjian/engine';
import type { Missing } from '@mingjian/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { figureText } from '../../ui/number.ts';
import { losses } from '../ranking/lost-most.ts';
import { useWorkbench } from '../round/workbench.tsx';
import { Calculation } from './calculation.tsx';
import { Code } from './code.tsx';
import type { FactIndex } from './fact-index.ts';
import { MissingList } from './missing-list.tsx';
import { placeName } from './naming.ts';
import { type OpenWork, undoneIn, waitingIn } from './open-work.ts';
import { TimelineChart } from './timeline-chart.tsx';
import type { Branch } from './tree.ts';
import { UndoneList } from './undone-list.tsx';
import './overview.css';

const MOST = 5;

/** What to know about a unit before going into its indicators. */
export function Overview(props: {
  unit: { index: number; name: string; class: string };
  result: string;
  root: Branch;
  nodes: readonly PlanNode[];
  missing: readonly Missing[];
  work: OpenWork | null;
  facts: FactIndex;
  scores: Scores;
}) {
  const { t } = useTranslation();
  const { round, asOf } = useWorkbench();
  const { unit, result, nodes, root, work } = props;
  const full = nodes.find((node) => node.parent === -1 && node.result === result);
  const undone = work !== null && (undoneIn(work, result).length > 0 || waitingIn(work, result, true).length > 0);
  const unknown = (
    <section>
      <h2>{t('unit.missingTitle')}</h2>
      {work ? <UndoneList work={work} place={result} nodes={nodes} whole /> : null}
      {undone && props.missing.length > 0 ? (
        <p className="undone">
          <strong>{t('unit.missingFigures')}</strong>
        </p>
      ) : null}
      {undone && props.missing.length === 0 ? null : (
        <MissingList missing={props.missing} none={t(work ? 'unit.missingNoneLive' : 'unit.missingNone')} />
      )}
    </section>
  );
  return (
    <div className="detail">
      {/* What the points do not rest on yet comes before what they say. */}
      {undone ? unknown : null}
      <section>
        <h2>{t('unit.mend')}</h2>
        <Worst scores={props.scores} unit={unit.index} nodes={nodes} result={result} />
      </section>
      <section>
        <h2>{t('chart.title')}</h2>
        <TimelineChart
          round={round}
          book={props.scores.book}
          unit={unit}
          result={result}
          full={full ? toNumber(full.share) : 0}
          asOf={asOf}
        />
      </section>
      {undone ? null : unknown}
      <section>
        <h2>{t('unit.calculation')}</h2>
        <Calculation branch={root} facts={props.facts} />
      </section>
    </div>
  );
}

function Worst(props: { scores: Scores; unit: number; nodes: readonly PlanNode[]; result: string }) {
  const { t } = useTranslation();
  const route = useRoute();
  const { scores, unit, nodes, result } = props;
  const worst = useMemo(() => losses(scores, unit, nodes, result).slice(0, MOST), [scores, unit, nodes, result]);
  const most = worst[0]?.inTotal ?? 1;
  if (worst.length === 0) return <p className="muted">{t('unit.mendNone')}</p>;
  return (
    <ol className="worst">
      {worst.map(({ node, inTotal }) => (
        <li key={node.path}>
          <a href={hrefOf(route, { query: { node: node.path } })}>
            <span className="worst-name">
              <Code code={node.code} />
              {placeName(nodes, node)}
            </span>
            <span className="worst-bar" aria-hidden="true">
              <i style={{ width: `${(inTotal / most) * 100}%` }} />
            </span>
            <span className="loss number">{figureText(-inTotal)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
