import type { Fact } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { isSetAside } from '@mingjian/workflow';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { minus, signedText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { type Cell, getCell } from '../desk/api.ts';
import { type Desk, inForce, leafAt, type Worth, worth } from '../desk/opened.ts';
import { Problems } from '../desk/problems.tsx';
import { WorthFigures } from '../desk/worth-figures.tsx';
import { toldWords } from '../told.tsx';
import type { Lead, LeadUse } from './api.ts';
import { factsOf } from './lead-use.ts';

/** Of more units it is told after they are confirmed: each needs what is there already. */
const MOST_UNITS = 30;

interface Props {
  round: string;
  desk: Desk;
  leads: readonly Lead[];
  use: LeadUse;
}

/** What confirming costs each unit, by the round's own engine on what is there already. */
export function ConfirmWorth({ round, desk, leads, use }: Props) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language as Lang;
  const units = [...new Set(leads.map(({ unit }) => unit))];
  const few = units.length <= MOST_UNITS;
  const [load] = useLoad(`worth ${round} ${use.indicator} ${few ? units.join(' ') : ''}`, (signal) =>
    Promise.all(few ? units.map((unit) => getCell(round, { unit, indicator: use.indicator }, signal)) : []),
  );
  const rows = useMemo(
    () => (load.state === 'ready' ? load.value.flatMap((cell) => rowOf(desk, cell, leads, use, lang)) : []),
    [load, desk, leads, use, lang],
  );
  if (!few) return <p className="muted">{t('leads.manyUnits', { most: MOST_UNITS })}</p>;
  if (load.state === 'loading') return <div className="skeleton judge-wait" aria-busy="true" />;
  if (load.state === 'failed') return <p className="told">{toldWords(t, load.error)}</p>;
  const period = { from: desk.plan.periodFrom, to: desk.plan.periodTo };
  const off = rows.some(({ facts }) => facts.some(({ date }) => isSetAside(date, period)));
  const [only] = rows;
  return (
    <div className="judge-worth">
      {only && rows.length === 1 ? (
        <>
          <WorthFigures before={only.before} after={only.after} changed day={desk.day} />
          <Problems worth={only.after} />
        </>
      ) : (
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('common.unit')}</th>
              <th scope="col" className="number">
                {t('leads.now')}
              </th>
              <th scope="col" className="number">
                {t('leads.afterwards')}
              </th>
              <th scope="col" className="number">
                {t('leads.cost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <WorthRow key={row.unit} {...row} />
            ))}
          </tbody>
        </table>
      )}
      {off ? <p className="told">{t('offPeriod.typed', period)}</p> : null}
    </div>
  );
}

interface Row {
  unit: string;
  facts: readonly Fact[];
  before: Worth;
  after: Worth;
}

function rowOf(desk: Desk, cell: Cell, leads: readonly Lead[], use: LeadUse, lang: Lang): Row[] {
  const leaf = leafAt(desk, { unit: cell.unit.id, indicator: use.indicator });
  if (!leaf) return [];
  const facts = factsOf(
    leads.filter(({ unit }) => unit === cell.unit.id),
    use,
  );
  const current = inForce(cell.facts.map(({ fact }) => fact)).map(({ replaces: _, ...fact }) => fact);
  return [
    {
      unit: cell.unit.name,
      facts,
      before: worth(desk, leaf, current, lang),
      after: worth(desk, leaf, [...current, ...facts], lang),
    },
  ];
}

function WorthRow({ unit, before, after }: Row) {
  if (!after.ok || !before.ok) {
    return (
      <tr>
        <th scope="row">{unit}</th>
        <td colSpan={3}>
          <Problems worth={after} />
        </td>
      </tr>
    );
  }
  const [was, is] = [before.node, after.node];
  const cost = was.points !== null && is.points !== null ? minus(is.points, was.points) : null;
  return (
    <tr>
      <th scope="row">{unit}</th>
      <td className="number">
        <Points points={was.points} range={was.range} />
      </td>
      <td className="number">
        <Points points={is.points} range={is.range} />
      </td>
      <td className={cost?.startsWith('-') ? 'number loss' : 'number'}>{cost === null ? '—' : signedText(cost)}</td>
    </tr>
  );
}
