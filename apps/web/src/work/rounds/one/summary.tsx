import { toText } from '@mingjian/engine';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Distribution } from '../../../features/ranking/distribution.tsx';
import { countsAnything, type Row, rankText, rowsOf, sortRows } from '../../../features/ranking/rows.ts';
import { nodesOf, rootOf, type Round as Scorable, snapshotOn } from '../../../features/round/round.ts';
import { columnPlaces, drawn } from '../../../ui/number.ts';
import { Points } from '../../../ui/points.tsx';
import { GradeChip, StatusChip } from '../../../ui/status-chip.tsx';
import { workHref } from '../../place.ts';
import '../../../features/ranking/ranking.css';

/** Units at either end that are named. */
const ENDS = 3;

/** Each result and class: where the units lie, their grades, the ends of the table, and what needs a second look. */
export function Summary({ id, round }: { id: string; round: Scorable }) {
  const { scores, standing } = useMemo(() => snapshotOn(round, round.book, round.lastDay), [round]);
  const views = round.scheme.results.flatMap((result) =>
    result.classes
      .filter((cls) => round.units.some((unit) => unit.class === cls))
      .map((cls) => ({ result, cls, rows: rowsOf(standing, result.id, cls, scores.state.fixedGrades) })),
  );
  return (
    <>
      {views.map(({ result, cls, rows }) => {
        const root = rootOf(round.plan, cls, result.id);
        return (
          <section key={`${result.id} ${cls}`} className="round-part">
            <h2>
              {result.name} · {round.scheme.classes[cls]?.name ?? cls}
            </h2>
            <Distribution
              rows={rows}
              full={root ? drawn(toText(root.share)) : 0}
              nothing={round.facts.length === 0}
              counting={countsAnything(nodesOf(round.plan, cls))}
            />
            <View id={id} rows={rows} grades={result.grades} link={`result=${result.id}&class=${cls}`} />
          </section>
        );
      })}
    </>
  );
}

function View(props: {
  id: string;
  rows: readonly Row[];
  grades: readonly { name: string }[] | undefined;
  link: string;
}) {
  const { t } = useTranslation();
  const { rows, grades } = props;
  const ranked = sortRows(rows, { by: 'rank', down: false });
  const places = columnPlaces(rows.flatMap(({ range }) => range));
  const ends = ranked.length <= ENDS * 2 ? ranked : [...ranked.slice(0, ENDS), ...ranked.slice(-ENDS)];
  const counted = (grades ?? []).map(({ name }) => ({
    name,
    count: rows.filter(({ grade }) => grade === name).length,
  }));
  const named = (title: string, some: readonly Row[]) =>
    some.length === 0 ? null : (
      <p className="sign-note">
        <strong>{title}</strong> {some.map(({ name }) => name).join(t('common.listJoin'))}
      </p>
    );
  return (
    <div className="sign-view">
      {counted.length > 0 ? (
        <p className="sign-grades">
          {counted.map(({ name, count }) => (
            <span key={name}>
              <GradeChip grade={name} grades={grades} /> {t('common.units', { count })}
            </span>
          ))}
        </p>
      ) : null}
      <table className="sign-ends">
        <tbody>
          {ends.map((row, at) => (
            <Fragment key={row.unit}>
              {at === ENDS && ranked.length > ENDS * 2 ? (
                <tr className="sign-gap">
                  <td colSpan={4}>{t('rounds.sign.between', { count: ranked.length - ENDS * 2 })}</td>
                </tr>
              ) : null}
              <tr>
                <td className="number">{rankText(row)}</td>
                <th scope="row">
                  <a href={workHref('rounds', props.id, 'unit', row.id)}>{row.name}</a>{' '}
                  <StatusChip status={row.status} />
                </th>
                <td className="number">
                  <Points points={row.points} range={row.range} places={places} />
                </td>
                <td>{row.grade ? <GradeChip grade={row.grade} grades={grades} byVeto={row.gradeFixed} /> : null}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {named(
        t('rounds.sign.vetoed'),
        rows.filter(({ status, gradeFixed }) => status === 'vetoed' || gradeFixed),
      )}
      {named(
        t('rounds.sign.provisional'),
        rows.filter(({ status }) => status === 'provisional'),
      )}
      <p>
        <a href={`${workHref('rounds', props.id, 'ranking')}?${props.link}`}>
          {t('rounds.sign.all', { count: rows.length })}
        </a>
      </p>
    </div>
  );
}
