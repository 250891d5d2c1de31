import type { CSSProperties } from 'react';

/**
 * Points as a length: settled points solid, what is still open hatched, the track is the full points.
 * Only a picture of the figures beside it, so it is hidden from screen readers.
 */
export function PointsBar(props: { lo: number; hi: number; full: number; vetoed?: boolean; style?: CSSProperties }) {
  const { lo, hi, full } = props;
  // A bonus leaf has no full points of its own, and a bonus may lift a total above the full points.
  const scale = Math.max(full, hi, -lo, 0.000001);
  const percent = (value: number) => `${Math.max(0, Math.min(100, (value / scale) * 100)).toFixed(2)}%`;
  const below = hi <= 0 && lo < 0;
  return (
    <span className={props.vetoed ? 'bar vetoed' : 'bar'} style={props.style} aria-hidden="true">
      {below ? <i className="taken" style={{ width: percent(-lo) }} /> : null}
      {!below && lo > 0 ? <i className="sure" style={{ width: percent(lo) }} /> : null}
      {!below && hi > lo ? (
        <i className="open" style={{ left: percent(lo), width: `calc(${percent(hi)} - ${percent(lo)})` }} />
      ) : null}
    </span>
  );
}
