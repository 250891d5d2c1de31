import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { histogram, type Row } from './rows.ts';

const WIDTH = 1000;
const FEW = 80;
const LANES = 3;
const GAP = 0.011; // a dot's width as a share of the strip

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Where all units lie between nothing and full: dots while they can be told apart, bars when there are many. */
export function Distribution({ rows, full }: { rows: readonly Row[]; full: number }) {
  const { t } = useTranslation();
  const facts = useMemo(() => summary(rows), [rows]);
  const top = Math.max(full, facts?.highest ?? 0);
  const lanes = useMemo(() => (rows.length <= FEW ? layOut(rows, top) : null), [rows, top]);
  if (!facts) return null;
  return (
    <figure className="distribution sheet">
      <figcaption>
        <strong>{t('ranking.distribution')}</strong>
        <span>{t('common.units', { count: rows.length })}</span>
        <span>{t('ranking.highest', { value: short(facts.highest) })}</span>
        <span>
          {facts.meanLo === facts.meanHi
            ? t('ranking.mean', { value: short(facts.meanLo) })
            : t('ranking.meanRange', { lo: short(facts.meanLo), hi: short(facts.meanHi) })}
        </span>
        <span>{t('ranking.lowest', { value: short(facts.lowest) })}</span>
        {facts.open > 0 ? <span>{t('ranking.provisional', { count: facts.open })}</span> : null}
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
      {lanes ? <Dots rows={rows} top={top} lanes={lanes} /> : <Bars rows={rows} top={top} />}
      <Axis top={top} />
    </figure>
  );
}

function summary(rows: readonly Row[]) {
  if (rows.length === 0) return null;
  let [highest, lowest, lo, hi, open] = [-Infinity, Infinity, 0, 0, 0];
  for (const row of rows) {
    highest = Math.max(highest, row.hi);
    lowest = Math.min(lowest, row.lo);
    lo += row.lo;
    hi += row.hi;
    if (row.points === null) open += 1;
  }
  return { highest, lowest, meanLo: lo / rows.length, meanHi: hi / rows.length, open };
}

function Dots({ rows, top, lanes }: { rows: readonly Row[]; top: number; lanes: readonly number[] }) {
  const route = useRoute();
  const x = (value: number) => `${(Math.max(0, Math.min(1, value / top)) * 100).toFixed(3)}%`;
  return (
    <div className="dots" aria-hidden="true">
      {rows.map((row, index) => (
        <a
          key={row.unit}
          href={hrefOf(route, { page: 'unit', unit: row.id })}
          className={row.points === null ? 'dot open' : `dot ${row.status}`}
          style={{ left: x((row.lo + row.hi) / 2), bottom: `${(lanes[index] ?? 0) * 11}px` }}
          title={`${row.name} ${row.points ?? row.range.join(' – ')}`}
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
              {t('ranking.bin', { from: short((bin * top) / bins), to: short(((bin + 1) * top) / bins), count })}
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
          {short(value)}
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
