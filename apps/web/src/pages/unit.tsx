import { unitLedger } from '@mingjian/engine';
import type { UnitScore } from '@mingjian/model';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { rowsOf, sortRows } from '../features/ranking/rows.ts';
import { nodesOf } from '../features/round/round.ts';
import { useWorkbench } from '../features/round/workbench.tsx';
import { ChooseUnit } from '../features/unit/choose-unit.tsx';
import { notFor } from '../features/unit/not-for.ts';
import { PrintLedger } from '../features/unit/print-ledger.tsx';
import { UnitHead } from '../features/unit/unit-head.tsx';
import { UnitView } from '../features/unit/unit-view.tsx';
import { useOpenWork } from '../features/unit/use-open-work.ts';
import { useScorers } from '../features/unit/use-scorers.ts';
import { go, useRoute } from '../route.ts';
import { Segmented } from '../ui/segmented.tsx';
import '../features/unit/unit.css';

export function UnitPage() {
  const { unit } = useRoute();
  return unit === null ? <ChooseUnit /> : <OneUnit id={unit} />;
}

function OneUnit({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { round, now, view, edits } = useWorkbench();
  const { query, round: live } = useRoute();
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const unit = useMemo(() => unitLedger(now.scores, id, { lang }), [now, id, lang]);
  const wanted = query.result ?? view.result;
  const score = unit?.results.find((each) => each.result === wanted) ?? unit?.results[0];
  const rows = useMemo(
    () => (unit && score ? sortRows(rowsOf(now.standing, score.result, unit.class), { by: 'rank', down: false }) : []),
    [now, unit, score],
  );
  const printing = usePrinting();
  const work = useOpenWork(live, unit?.unit ?? null);
  const scorers = useScorers(live, unit?.unit ?? null);
  if (!unit || !score) return <ChooseUnit missing={id} />;
  const index = round.units.findIndex((each) => each.id === unit.unit);
  return (
    <div className="page filled unit-page">
      <div className="screen-only page-head">
        <UnitHead
          unit={unit}
          className={round.scheme.classes[unit.class]?.name ?? unit.class}
          score={score}
          grades={round.scheme.results.find((each) => each.id === score.result)?.grades}
          rows={rows}
          gradeFrom={
            now.scores.state.fixedGrades.has(`${index}|${score.result}`) ? firedVeto(unit, score.result) : null
          }
          print={() => window.print()}
        />
        {unit.results.length > 1 ? (
          <Segmented
            label={t('ranking.result')}
            choices={unit.results.map((each) => ({ id: each.result, name: each.name }))}
            value={score.result}
            onChange={(result) => go({ query: { result, node: undefined, entry: undefined, clause: undefined } })}
          />
        ) : null}
      </div>
      <UnitView
        key={`${id} ${score.result}`}
        unit={unit}
        index={index}
        result={score.result}
        nodes={nodesOf(round.plan, unit.class)}
        work={work}
      />
      {printing ? (
        <PrintLedger
          round={round}
          unit={unit}
          score={score}
          asOf={now.scores.asOf.slice(0, 10)}
          supposed={edits.length > 0}
          notFor={notFor(now.scores.book.roster, index, unit.nodes)}
          scorers={scorers}
        />
      ) : null}
    </div>
  );
}

/** The indicator whose veto fired. */
const firedVeto = (unit: UnitScore, result: string): string | null =>
  unit.nodes.find(
    (node) => node.path.startsWith(`${result}/`) && node.entries.some((entry) => entry.kind === 'veto.fired'),
  )?.path ?? null;

/** The paper version is long, so it exists only while it is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
