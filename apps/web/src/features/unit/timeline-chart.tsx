import type { Book } from '@mingjian/engine';
import { useTranslation } from 'react-i18next';
import { dayNumber, monthOf, yearOf } from '../../ui/days.ts';
import { figureText } from '../../ui/number.ts';
import { niceStep } from '../ranking/axis.ts';
import type { Round } from '../round/round.ts';
import { type Moment, useTimeline } from './timeline.ts';

const W = 480;
const H = 168;
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 10, 8, 20];

/** A unit's total and the mean of its class, month by month. What was still open on a day is a band. */
export function TimelineChart(props: {
  round: Round;
  book: Book;
  unit: { index: number; name: string; class: string };
  result: string;
  full: number;
  asOf: string;
}) {
  const { t } = useTranslation();
  const { round, book, unit, result } = props;
  const { moments, days, ready, ask } = useTimeline(round, book, unit.index, unit.class, result);
  if (ask) {
    return (
      <p>
        <button type="button" className="button small" onClick={ask}>
          {t('chart.ask')}
        </button>{' '}
        <span className="muted">{t('chart.askWhy', { count: round.units.length })}</span>
      </p>
    );
  }
  const top = Math.max(props.full, ...moments.map((each) => each.unit[1]));
  const bottom = Math.min(0, ...moments.map((each) => each.unit[0]));
  const first = dayNumber(round.plan.periodFrom);
  const last = Math.max(first + 1, dayNumber(round.lastDay));
  const x = (day: string) => LEFT + ((dayNumber(day) - first) / (last - first)) * (W - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - (value - bottom) / Math.max(1e-9, top - bottom)) * (H - TOP - BOTTOM);
  const step = niceStep((top - bottom) / 4);
  const marks: number[] = [];
  for (let value = Math.ceil(bottom / step) * step; value <= top + 1e-9; value += step) marks.push(value);
  const every = Math.max(1, Math.ceil(days.length / 8));
  return (
    <figure className="chart" aria-busy={!ready}>
      <figcaption>
        <span className="chart-key unit">{t('chart.unit')}</span>
        <span className="chart-key mean">{t('chart.mean')}</span>
        {ready ? null : <span className="muted">{t('chart.computing')}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={t('chart.caption', { unit: unit.name })}>
        {marks.map((value) => (
          <g key={value} className="chart-grid">
            <line x1={LEFT} x2={W - RIGHT} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {Math.round(value * 100) / 100}
            </text>
          </g>
        ))}
        {days.map((day, index) =>
          index % every === 0 && x(day) < W - RIGHT - 14 ? (
            <text key={day} className="chart-month" x={x(day)} y={H - 5} textAnchor="middle">
              {monthLabel(day, index === 0)}
            </text>
          ) : null,
        )}
        <line className="chart-now" x1={x(props.asOf)} x2={x(props.asOf)} y1={TOP} y2={H - BOTTOM} />
        <path className="chart-band" d={band(moments, x, y)} />
        <path className="chart-mean" d={line(moments, (each) => (each.mean[0] + each.mean[1]) / 2, x, y)} />
        <path className="chart-edge" d={line(moments, (each) => each.unit[1], x, y)} />
        <path className="chart-unit" d={line(moments, (each) => each.unit[0], x, y)} />
      </svg>
      <p className="muted chart-about">
        {t('chart.about', { count: round.units.filter((one) => one.class === unit.class).length })}
      </p>
      <details className="chart-table">
        <summary>{t('common.table')}</summary>
        <table>
          <caption className="visually-hidden">{t('chart.caption', { unit: unit.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.day')}</th>
              <th scope="col" className="number">
                {t('chart.unit')}
              </th>
              <th scope="col" className="number">
                {t('chart.mean')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moments.map((each) => (
              <tr key={each.day}>
                <th scope="row">{each.day}</th>
                <td className="number">{span(each.unit)}</td>
                <td className="number">{span(each.mean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

type Scale<T> = (value: T) => number;

function line(moments: readonly Moment[], pick: (each: Moment) => number, x: Scale<string>, y: Scale<number>): string {
  return moments
    .map((each, index) => `${index === 0 ? 'M' : 'L'}${x(each.day).toFixed(1)} ${y(pick(each)).toFixed(1)}`)
    .join('');
}

function band(moments: readonly Moment[], x: Scale<string>, y: Scale<number>): string {
  if (moments.length < 2) return '';
  const back = [...moments]
    .reverse()
    .map((each) => `L${x(each.day).toFixed(1)} ${y(each.unit[0]).toFixed(1)}`)
    .join('');
  return `${line(moments, (each) => each.unit[1], x, y)}${back}Z`;
}

const span = ([lo, hi]: readonly [number, number]): string =>
  lo === hi ? figureText(lo) : `${figureText(lo)} – ${figureText(hi)}`;

function monthLabel(day: string, first: boolean): string {
  const number = dayNumber(day);
  const month = monthOf(number);
  return first || month === 1 ? `${yearOf(number)}-${month}` : String(month);
}
