import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { columnPlaces, columnText, figureText, roundText } from '../../ui/number.ts';
import { histogram, type Row, spreadOf } from './rows.ts';

const WIDTH = 1000;
const FEW = 80;
const LANES = 3;
const GAP = 0.011; // a dot's width as a share of the strip

interface Props {
  rows: readonly Row[];
  full: number;
  nothing: boolean;
  counting: boolean;
}

/**
 * Where all units lie between nothing and full: dots while they can be told apart, bars when there are many. Those not decided are no dots
 * but a hatched span. `nothing`: there is no fact yet. `counting`: what nobody counted is in no range, which then has to be said.
 */
export function Distribution({ rows, full, nothing, counting }: Props) {
  const { t } = useTranslation();
  const { decided, figures, open } = useMemo(() => spreadOf(rows, nothing, full), [rows, nothing, full]);
  const top = Math.max(full, figures?.highest ?? 0, open?.hi ?? 0);
  const lanes = useMemo(() => (decided.length <= FEW ? layOut(decided, top) : null), [decided, top]);
  const places = useMemo(() => columnPlaces(rows.flatMap((row) => row.range)), [rows]);
  if (rows.length === 0) return null;
  // As the table below shows the same points.
  const short = (value: number) => columnText(value, places);
  const x = (value: number) => `${(Math.max(0, Math.min(1, value / top)) * 100).toFixed(3)}%`;
  return (
    <figure className="distribution sheet">
      <figcaption>
        <strong>{t('ranking.distribution')}</strong>
        <span>{t('common.units', { count: rows.length })}</span>
        {figures ? (
          <>
            {open ? <span>{t('ranking.decided', { count: decided.length })}</span> : null}
            <span>{t('ranking.highest', { value: short(figures.highest) })}</span>
            <span>{t('ranking.mean', { value: short(figures.mean) })}</span>
            <span>{t('ranking.lowest', { value: short(figures.lowest) })}</span>
          </>
        ) : null}
        {open && !nothing ? (
          <span>
            {t('ranking.openRange', { count: open.count, lo: short(open.lo), hi: short(open.hi) })}
            {counting ? <span className="muted">{t('ranking.uncounted')}</span> : null}
          </span>
        ) : null}
        {nothing ? <span className="loss">{t('ranking.nothing')}</span> : null}
        <span className="distribution-legend" aria-hidden="true">
          <i className="bar">
            <i className="sure" style={{ width: '100%' }} />
          </i>
          {t('ranking.legendSure')}
          <i className="bar">
            <i className="open" style={{ width: '100%' }} />
          </i>
          {t('ranking.legendOpen')}
        </span>
      </figcaption>
      <div className="distribution-strip">
        {open ? (
          <i
            className="distribution-open"
            aria-hidden="true"
            style={{ left: x(open.lo), right: `calc(100% - ${x(open.hi)})` }}
          />
        ) : null}
        {lanes ? <Dots rows={decided} top={top} lanes={lanes} places={places} /> : <Bars rows={decided} top={top} />}
      </div>
      <Axis top={top} />
    </figure>
  );
}

function Dots(props: { rows: readonly Row[]; top: number; lanes: readonly number[]; places: number }) {
  const { rows, top, lanes, places } = props;
  const route = useRoute();
  const x = (value: number) => `${(Math.max(0, Math.min(1, value / top)) * 100).toFixed(3)}%`;
  return (
    <div className="dots" aria-hidden="true">
      {rows.map((row, index) => (
        <a
          key={row.unit}
          href={hrefOf(route, { page: 'unit', unit: row.id })}
          className={`dot ${row.status}`}
          style={{ left: x(row.lo), bottom: `${(lanes[index] ?? 0) * 11}px` }}
          title={`${row.name} ${row.points === null ? '' : roundText(row.points, places)}`}
          tabIndex={-1}
        >
          <span className="visually-hidden">{row.name}</span>
        </a>
      ))}
    </div>
  );
}

/** Puts dots that would cover each other into lanes; null where three lanes are not enough to show everybody. */
function layOut(rows: readonly Row[], top: number): number[] | null {
  const ends: number[] = [];
  const lanes = new Array<number>(rows.length).fill(0);
  const order = rows.map((_, index) => index).sort((a, b) => at(rows[a]) - at(rows[b]));
  for (const index of order) {
    const x = at(rows[index]) / top;
    let lane = ends.findIndex((end) => end <= x);
    if (lane < 0) lane = ends.length;
    if (lane >= LANES) return null;
    ends[lane] = x + GAP;
    lanes[index] = lane;
  }
  return lanes;
}

const at = (row: Row | undefined): number => (row ? (row.lo + row.hi) / 2 : 0);

function Bars({ rows, top }: { rows: readonly Row[]; top: number }) {
  const { t } = useTranslation();
  const bins = 50;
  const counts = useMemo(() => histogram(rows, top, bins), [rows, top]);
  const most = Math.max(...counts, 1);
  const step = WIDTH / bins;
  return (
    <svg className="bins" viewBox={`0 0 ${WIDTH} 40`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, bin) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * 40);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its position
          <rect key={bin} x={bin * step + 1} y={40 - height} width={step - 2} height={height}>
            <title>
              {t('ranking.bin', {
                from: figureText((bin * top) / bins),
                to: figureText(((bin + 1) * top) / bins),
                count,
              })}
            </title>
          </rect>
        );
      })}
    </svg>
  );
}

function Axis({ top }: { top: number }) {
  const step = niceStep(top / 10);
  const marks: number[] = [];
  for (let value = 0; value <= top + 1e-9; value += step) marks.push(value);
  return (
    <div className="axis" aria-hidden="true">
      {marks.map((value) => (
        <span key={value} style={{ left: `${(value / top) * 100}%` }}>
          {figureText(value)}
        </span>
      ))}
    </div>
  );
}

/** 1, 2 or 5 times a power of ten, not smaller than `least`. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-6)));
  for (const factor of [1, 2, 5]) if (power * factor >= least - 1e-12) return power * factor;
  return power * 10;
}
