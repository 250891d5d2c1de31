/**
 * Points as a length: settled points solid, what is still open hatched, the track is the full points.
 * Only a picture of the figures beside it, so it is hidden from screen readers.
 */
export function PointsBar(props: {
  lo: number;
  hi: number;
  full: number;
  /** The same end for several bars, where some go beyond the full points. */
  scale?: number;
  vetoed?: boolean;
}) {
  const { lo, hi, full } = props;
  // A bonus leaf has no full points of its own, and a bonus may lift a total above the full points.
  const scale = Math.max(props.scale ?? full, hi, -lo, 0.000001);
  const percent = (value: number) => `${Math.max(0, Math.min(100, (value / scale) * 100)).toFixed(2)}%`;
  const below = hi <= 0 && lo < 0;
  return (
    <span className={props.vetoed ? 'bar vetoed' : 'bar'} aria-hidden="true">
      {below ? <i className="taken" style={{ width: percent(-lo) }} /> : null}
      {!below && lo > 0 ? <i className="sure" style={{ width: percent(lo) }} /> : null}
      {!below && hi > lo ? (
        <i className="open" style={{ left: percent(lo), width: `calc(${percent(hi)} - ${percent(lo)})` }} />
      ) : null}
      {full > 0 && scale > full ? <i className="mark" style={{ left: percent(full) }} /> : null}
    </span>
  );
}
