import type { ResultScore, UnitScore } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { Icon } from '../../ui/icon.tsx';
import { drawn, shortText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { PointsBar } from '../../ui/points-bar.tsx';
import { GradeChip, StatusChip } from '../../ui/status-chip.tsx';
import { type Row, rankText } from '../ranking/rows.ts';

/** Who it is and where it stands, with the neighbours in the ranking one step away. */
export function UnitHead(props: {
  unit: UnitScore;
  className: string;
  score: ResultScore;
  grades: readonly { name: string }[] | undefined;
  rows: readonly Row[];
  /** Path of the indicator whose veto fixed the grade, if one did. */
  gradeFrom: string | null;
  print: () => void;
}) {
  const { t } = useTranslation();
  const route = useRoute();
  const { unit, score } = props;
  const [lo, hi] = score.range.map(drawn) as [number, number];
  return (
    <div className="unit-head">
      <h1>{unit.name}</h1>
      <span className="chip">{props.className}</span>
      <p className="unit-points">
        <strong>
          <Points points={score.points} range={score.range} />
        </strong>
        <span className="muted">{t('unit.outOf', { full: shortText(score.full) })}</span>
      </p>
      <PointsBar lo={lo} hi={hi} full={drawn(score.full)} vetoed={score.status === 'vetoed'} />
      <p className="unit-rank">
        <span className={score.rank === null ? 'unknown' : undefined}>{t('unit.rank', { rank: rankText(score) })}</span>
        <span className="muted"> {t('unit.rankOf', { count: props.rows.length })}</span>
      </p>
      {score.grade && props.gradeFrom === null ? <GradeChip grade={score.grade} grades={props.grades} /> : null}
      {score.grade && props.gradeFrom !== null ? (
        <a
          className="unit-grade"
          href={hrefOf(route, { query: { node: props.gradeFrom, entry: undefined, clause: undefined } })}
        >
          <GradeChip grade={score.grade} grades={props.grades} byVeto />
        </a>
      ) : null}
      <StatusChip status={score.status} />
      <Neighbours rows={props.rows} id={unit.unit} />
      <button type="button" className="button small" onClick={props.print}>
        <Icon name="print" />
        {t('unit.print')}
      </button>
    </div>
  );
}

function Neighbours({ rows, id }: { rows: readonly Row[]; id: string }) {
  const { t } = useTranslation();
  const route = useRoute();
  const at = rows.findIndex((row) => row.id === id);
  const link = (row: Row | undefined, which: 'unit.rankBefore' | 'unit.rankAfter') =>
    row ? (
      <a
        className="button small quiet"
        href={hrefOf(route, { unit: row.id, query: { entry: undefined, clause: undefined } })}
        title={row.name}
        aria-label={`${t(which)}${t('common.colon')}${row.name}`}
      >
        {t(which)}
      </a>
    ) : (
      <span className="button small quiet" aria-hidden="true" style={{ visibility: 'hidden' }}>
        {t(which)}
      </span>
    );
  return (
    <span className="neighbours">
      {link(rows[at - 1], 'unit.rankBefore')}
      {link(at < 0 ? undefined : rows[at + 1], 'unit.rankAfter')}
    </span>
  );
}
