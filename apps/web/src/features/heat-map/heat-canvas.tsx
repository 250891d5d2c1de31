import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { type Row, rankText } from '../ranking/rows.ts';
import type { CellReader } from './cells.ts';
import { bandsOf, type Column } from './columns.ts';
import { draw } from './draw.ts';
import { HeatHead } from './heat-head.tsx';
import './heat-map.css';

const LOW = 24;
const ROOMY = 38; // a short list may breathe
const SHORT = 16;
// Height of the names over the columns, lying in two or three lines or standing on their side.
const LYING = { low: 48, roomy: 60 };
const STANDING = { low: 112, roomy: 168 };
const NAMES = 168;
const NARROWEST = 18;
const WIDE = 68;

/** How much larger than usual the words on this screen are. */
const scaleOfWords = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

interface Spot {
  row: number;
  column: number;
}

export function HeatCanvas(props: {
  rows: readonly Row[];
  columns: readonly Column[];
  read: CellReader;
  describe: (row: Row, column: Column) => { title: string; text: string };
  orderBy: string | null;
  onOrder: (path: string | null) => void;
  onOpen: (row: Row, column: Column) => void;
}) {
  const { t } = useTranslation();
  const { rows, columns, read } = props;
  const short = rows.length <= SHORT;
  const scale = scaleOfWords();
  const rowHeight = Math.round((short ? ROOMY : LOW) * scale);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 0, height: 0 });
  const [cursor, setCursor] = useState<Spot | null>(null);
  const [hover, setHover] = useState<(Spot & { x: number; y: number }) | null>(null);
  const cellWidth = Math.max(NARROWEST, (view.width - NAMES) / Math.max(1, columns.length));
  const wide = cellWidth >= WIDE * scale;
  const bands = useMemo(() => bandsOf(columns), [columns]);
  const heads = wide ? LYING : STANDING;
  const headHeight = Math.round((short ? heads.roomy : heads.low) * scale) + bands.length * 24;
  const units = useMemo(() => rows.map((row) => row.unit), [rows]);
  useFollowScroll(scroller, setView);
  const body = {
    width: Math.min(Math.max(0, view.width - NAMES), Math.ceil(cellWidth * columns.length)),
    height: Math.min(Math.max(0, view.height - headHeight), rows.length * rowHeight),
  };
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const spot = { left: view.left, top: view.top, ...body };
    draw(
      canvas.current,
      { ...spot, cell: { width: cellWidth, height: rowHeight }, columns: columns.length, units, cursor },
      read,
    );
  });
  const spotAt = (event: MouseEvent): Spot | null => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return null;
    const column = Math.floor((event.clientX - box.left + view.left) / cellWidth);
    const row = Math.floor((event.clientY - box.top + view.top) / rowHeight);
    return rows[row] && columns[column] ? { row, column } : null;
  };
  const open = (spot: Spot | null) => {
    const [row, column] = [spot && rows[spot.row], spot && columns[spot.column]];
    if (row && column) props.onOpen(row, column);
  };
  const move = (to: Spot) => {
    setCursor(to);
    const box = scroller.current;
    if (!box) return;
    const [x, y] = [to.column * cellWidth, to.row * rowHeight];
    if (x < view.left) box.scrollLeft = x;
    else if (x + cellWidth > view.left + body.width) box.scrollLeft = x + cellWidth - body.width;
    if (y < view.top) box.scrollTop = y;
    else if (y + rowHeight > view.top + body.height) box.scrollTop = y + rowHeight - body.height;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(cursor);
    const to = cursor ? stepped(cursor, event.key) : event.key.startsWith('Arrow') ? { row: 0, column: 0 } : null;
    if (!to) return;
    event.preventDefault();
    move({ row: clamp(to.row, rows.length), column: clamp(to.column, columns.length) });
  };
  const first = Math.max(0, Math.floor(view.top / rowHeight) - 2);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + 2);
  const told = cursor && describe(props, cursor);
  const tip = hover && describe(props, hover);
  return (
    <div className="sheet scroller heat" ref={scroller}>
      <div
        className="heat-grid"
        style={{ gridTemplate: `${headHeight}px auto / ${NAMES}px ${cellWidth * columns.length}px` }}
      >
        <div className="heat-corner" />
        <HeatHead {...props} cellWidth={cellWidth} wide={wide} lines={short ? 3 : 2} bands={bands} />
        <Names rows={rows} first={first} last={last} height={rowHeight} />
        <div className="heat-body" style={{ height: rows.length * rowHeight }}>
          {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys are its own; the table says the same */}
          <canvas
            ref={canvas}
            tabIndex={0}
            role="application"
            aria-label={t('heat.keys')}
            style={{ top: headHeight, left: NAMES, width: body.width, height: body.height }}
            onKeyDown={onKey}
            onFocus={() => setCursor((was) => was ?? { row: Math.ceil(view.top / rowHeight), column: 0 })}
            onBlur={() => setCursor(null)}
            onPointerMove={(event) => {
              const spot = spotAt(event);
              setHover(spot && { ...spot, x: event.clientX, y: event.clientY });
            }}
            onPointerLeave={() => setHover(null)}
            onClick={(event) => open(spotAt(event))}
          />
        </div>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {told ? `${told.title} ${told.text}` : ''}
      </p>
      {hover && tip ? <Tip {...tip} x={hover.x} y={hover.y} /> : null}
    </div>
  );
}

type Describing = Pick<Parameters<typeof HeatCanvas>[0], 'rows' | 'columns' | 'describe'>;

function describe(props: Describing, spot: Spot) {
  const [row, column] = [props.rows[spot.row], props.columns[spot.column]];
  return row && column ? props.describe(row, column) : null;
}

const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));

function stepped(from: Spot, key: string): Spot | null {
  const steps: Record<string, Spot> = {
    ArrowUp: { row: from.row - 1, column: from.column },
    ArrowDown: { row: from.row + 1, column: from.column },
    ArrowLeft: { row: from.row, column: from.column - 1 },
    ArrowRight: { row: from.row, column: from.column + 1 },
    PageUp: { row: from.row - 15, column: from.column },
    PageDown: { row: from.row + 15, column: from.column },
    Home: { row: from.row, column: 0 },
    End: { row: from.row, column: Number.MAX_SAFE_INTEGER },
  };
  return steps[key] ?? null;
}

/** What the scroller shows, at most once per frame. */
function useFollowScroll(
  scroller: React.RefObject<HTMLElement | null>,
  setView: (view: { left: number; top: number; width: number; height: number }) => void,
): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      setView({ left: box.scrollLeft, top: box.scrollTop, width: box.clientWidth, height: box.clientHeight });
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    read();
    box.addEventListener('scroll', ask, { passive: true });
    const size = new ResizeObserver(ask);
    size.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', ask);
      size.disconnect();
    };
  }, [scroller, setView]);
}

/** A range of thousands of places says nothing and has no room. */
function narrowRank(row: Row): string {
  const text = rankText(row);
  return text.length <= 5 ? text : '';
}

function Names(props: { rows: readonly Row[]; first: number; last: number; height: number }) {
  const { rows, first, last, height } = props;
  const route = useRoute();
  const ranked = rows.some((row) => row.rank !== null || row.rankRange !== null);
  return (
    <div className="heat-names" style={{ height: rows.length * height }}>
      {rows.slice(first, last).map((row, index) => (
        <a
          key={row.unit}
          href={hrefOf(route, { page: 'unit', unit: row.id })}
          style={{ top: (first + index) * height, height }}
          title={row.name}
        >
          {ranked ? <span className="heat-rank">{narrowRank(row)}</span> : null}
          <span className="cut">{row.name}</span>
        </a>
      ))}
    </div>
  );
}

function Tip({ title, text, x, y }: { title: string; text: string; x: number; y: number }) {
  const left = x > window.innerWidth - 300 ? x - 292 : x + 14;
  const top = y > window.innerHeight - 120 ? y - 84 : y + 14;
  return (
    <div className="heat-tip" style={{ left, top }} aria-hidden="true">
      <strong>{title}</strong>
      <span>{text}</span>
    </div>
  );
}
