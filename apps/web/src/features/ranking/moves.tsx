import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { dayNumber, dayText } from '../../ui/days.ts';
import { Points } from '../../ui/points.tsx';
import { snapshotOn } from '../round/round.ts';
import { useWorkbench } from '../round/workbench.tsx';
import { movesBetween } from './moves.ts';

const MOST = 50;

/** What the day shown changed against the day before it: how many units, and which, with their points. */
export function Moves() {
  const { t } = useTranslation();
  const route = useRoute();
  const { round, view, now, actual } = useWorkbench();
  const day = now.scores.asOf.slice(0, 10);
  const first = day <= round.plan.periodFrom;
  const moves = useMemo(() => {
    if (first) return [];
    const before = snapshotOn(round, round.book, dayText(dayNumber(day) - 1));
    return movesBetween(before.standing, actual.standing, view);
  }, [round, view, actual, day, first]);
  if (first) return null;
  if (moves.length === 0) return <p className="moves muted">{t('ranking.noMoves')}</p>;
  return (
    <details className="moves">
      <summary>{t('ranking.moves', { count: moves.length })}</summary>
      <ul>
        {moves.slice(0, MOST).map(({ unit, id, name, before, after }) => (
          <li key={unit}>
            <a href={hrefOf(route, { page: 'unit', unit: id, query: { node: undefined } })}>{name}</a>
            <span>
              <Points points={before.points} range={before.range} />
              <span className="muted"> → </span>
              <Points points={after.points} range={after.range} />
            </span>
          </li>
        ))}
      </ul>
      {moves.length > MOST ? <p className="muted">{t('ranking.moreMoves', { count: moves.length - MOST })}</p> : null}
    </details>
  );
}
