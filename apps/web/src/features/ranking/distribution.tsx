import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { columnPlaces, columnText, figureText, roundText } from '../../ui/number.ts';
import { type Axis, axisOf, shareOn } from './axis.ts';
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
 * Where all units lie between nothing and full, and beyond: dots while they can be told apart, bars when there are many. Those not decided are no dots
 * but a hatched span. `nothing`: there is no fact yet. `counting`: what nobody counted is in no range, which then has to be said.
 */
export function Distribution({ rows, full, nothing, counting }: Props) {
  const { t } = useTranslation();
  const { decided, figures, open } = useMemo(() => spreadOf(rows, nothing, full), [rows, nothing, full]);
  const axis = useMemo(
    () => axisOf(full, Math.min(figures?.lowest ?? 0, open?.lo ?? 0), Math.max(figures?.highest ?? 0, open?.hi ?? 0)),
    [full, figures, open],
  );
  const lanes = useMemo(() => (decided.length <= FEW ? layOut(decided, axis) : null), [decided, axis]);
  const places = useMemo(() => columnPlaces(rows.flatMap((row) => row.range)), [rows]);
  if (rows.length === 0) return null;
  // As the table below shows the same points.
  const short = (value: number) => columnText(value, places);
  const x = (value: number) => `${(shareOn(axis, value) * 100).toFixed(3)}%`;
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
        {lanes ? (
          <Dots rows={decided} axis={axis} lanes={lanes} places={places} />
        ) : (
          <Bars rows={decided} axis={axis} />
        )}
      </div>
      <Marks axis={axis} />
    </figure>
  );
}

function Dots(props: { rows: readonly Row[]; axis: Axis; lanes: readonly number[]; places: number }) {
  const { rows, axis, lanes, places } = props;
  const route = useRoute();
  const x = (value: number) => `${(shareOn(axis, value) * 100).toFixed(3)}%`;
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
function layOut(rows: readonly Row[], axis: Axis): number[] | null {
  const ends: number[] = [];
  const lanes = new Array<number>(rows.length).fill(0);
  const order = rows.map((_, index) => index).sort((a, b) => at(rows[a]) - at(rows[b]));
  for (const index of order) {
    const x = shareOn(axis, at(rows[index]));
    let lane = ends.findIndex((end) => end <= x);
    if (lane < 0) lane = ends.length;
    if (lane >= LANES) return null;
    ends[lane] = x + GAP;
    lanes[index] = lane;
  }
  return lanes;
}

const at = (row: Row | undefined): number => (row ? (row.lo + row.hi) / 2 : 0);

function Bars({ rows, axis }: { rows: readonly Row[]; axis: Axis }) {
  const { t } = useTranslation();
  const bins = 50;
  const counts = useMemo(() => histogram(rows, axis, bins), [rows, axis]);
  const most = Math.max(...counts, 1);
  const step = WIDTH / bins;
  const edge = (bin: number) => figureText(axis.from + (bin * (axis.to - axis.from)) / bins);
  return (
    <svg className="bins" viewBox={`0 0 ${WIDTH} 40`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, bin) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * 40);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its position
          <rect key={bin} x={bin * step + 1} y={40 - height} width={step - 2} height={height}>
            <title>
              {t('ranking.bin', {
                from: edge(bin),
                to: edge(bin + 1),
                count,
              })}
            </title>
          </rect>
        );
      })}
    </svg>
  );
}

function Marks({ axis }: { axis: Axis }) {
  return (
    <div className="axis" aria-hidden="true">
      {axis.marks.map((value) => (
        <span key={value} style={{ left: `${shareOn(axis, value) * 100}%` }}>
          {figureText(value)}
        </span>
      ))}
    </div>
  );
}
