import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { go, hrefOf, useRoute } from '../../route.ts';
import { Icon } from '../../ui/icon.tsx';
import { figureText, shortText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { PointsBar } from '../../ui/points-bar.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { Spacer, useVirtualRows } from '../../ui/virtual-rows.tsx';
import { Code } from './code.tsx';
import { isGiven } from './not-for.ts';
import { type Aside, type Branch, isAside, pathOf, type Row, rangeOf } from './tree.ts';
import './unit-tree.css';

const ROW = 34;

/** The indicators of one unit as an outline that opens; a row that is chosen shows its ledger beside it. */
export function UnitTree(props: {
  label: string;
  rows: readonly Row[];
  selected: string | null;
  isOpen: (path: string) => boolean;
  toggle: (path: string) => void;
}) {
  const { t } = useTranslation();
  const { rows, isOpen, toggle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const visible = useVirtualRows(scroller, rows.length, ROW);
  const at = rows.findIndex((row) => pathOf(row) === props.selected);
  // What was chosen elsewhere, in the ranking or a list of losses, is brought into sight here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice scrolls, not an outline that opens
  useEffect(() => {
    if (at >= 0) visible.scrollTo(at);
  }, [props.selected]);
  const focus = (index: number) => {
    visible.scrollTo(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${index + 2}"] .tree-name`)?.focus();
    });
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const row = rows[index];
    if (!row) return;
    const opens = isAside(row) || row.children.length > 0;
    const open = opens && isOpen(pathOf(row));
    if (event.key === 'ArrowDown' && index + 1 < rows.length) focus(index + 1);
    else if (event.key === 'ArrowUp' && index > 0) focus(index - 1);
    else if (event.key === 'ArrowRight' && opens && !open) toggle(pathOf(row));
    else if (event.key === 'ArrowRight' && open) focus(index + 1);
    else if (event.key === 'ArrowLeft' && open) toggle(pathOf(row));
    else if (event.key === 'ArrowLeft')
      focus(
        Math.max(
          0,
          rows.findIndex((each) => pathOf(each) === (isAside(row) ? row.parent : row.node.parent)),
        ),
      );
    else return;
    event.preventDefault();
  };
  return (
    <div className="scroller" ref={scroller}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows open and close; this is what a treegrid is */}
      <table className="data tree" role="treegrid" aria-label={props.label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('common.indicator')}</th>
            <th scope="col" className="number">
              {t('common.points')}
            </th>
            <th scope="col" className="tree-bar">
              <span className="visually-hidden">{t('common.range')}</span>
            </th>
            <th scope="col" className="number">
              {t('common.lost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {/* A narrow page has three columns, and a fourth would take half of it from the names. */}
          <Spacer height={visible.before} columns={3} />
          {visible.items.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            const place = { index, onKey: (event: KeyboardEvent) => onKey(event, index) };
            return isAside(row) ? (
              <AsideLine key={row.aside} row={row} isOpen={isOpen} toggle={toggle} {...place} />
            ) : (
              <Line key={row.node.path} row={row} {...props} {...place} />
            );
          })}
          <Spacer height={visible.after} columns={3} />
        </tbody>
      </table>
    </div>
  );
}

function Line(props: {
  row: Branch;
  index: number;
  selected: string | null;
  isOpen: (path: string) => boolean;
  toggle: (path: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const route = useRoute();
  const { row, index, isOpen, toggle } = props;
  const { node } = row;
  const opens = row.children.length > 0;
  const open = opens && isOpen(node.path);
  const selected = node.path === props.selected;
  const given = isGiven(node);
  const na = node.status === 'notApplicable' && !given;
  const step = { query: { node: node.path, entry: undefined, clause: undefined } };
  return (
    <tr
      aria-rowindex={index + 2}
      aria-level={node.depth}
      aria-expanded={opens ? open : undefined}
      aria-selected={selected}
      className={opens ? 'inner' : 'leaf'}
      style={{ height: ROW }}
    >
      <td>
        <div className="tree-cell" style={{ paddingLeft: (node.depth - 1) * 18 }}>
          {opens ? (
            <button type="button" className="twig" tabIndex={-1} aria-hidden="true" onClick={() => toggle(node.path)}>
              <Icon name={open ? 'down' : 'right'} size={12} />
            </button>
          ) : (
            <span className="twig" />
          )}
          <a
            className="tree-name cut"
            href={hrefOf(route, step)}
            title={node.name}
            onKeyDown={props.onKey}
            onDoubleClick={() => opens && toggle(node.path)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              go(step);
              if (opens && !open) toggle(node.path);
            }}
          >
            <Code code={node.code} />
            {node.name}
          </a>
          <StatusChip status={node.status} given={given} />
        </div>
      </td>
      <td className="number">
        {na ? <span className="muted">—</span> : <Points points={node.points} range={rangeOf(node)} />}
        {node.full !== null && !na ? <span className="muted"> / {shortText(node.full)}</span> : null}
      </td>
      <td className="tree-bar">
        {na ? null : <PointsBar lo={row.lo} hi={row.hi} full={row.full} vetoed={node.status === 'vetoed'} />}
      </td>
      <td className="number loss">{row.lost > 0 ? figureText(-row.lost) : ''}</td>
    </tr>
  );
}

/** The quiet line that stands for what is not for this unit. */
function AsideLine(props: {
  row: Aside;
  index: number;
  isOpen: (path: string) => boolean;
  toggle: (path: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const { t } = useTranslation();
  const { row, index, toggle } = props;
  const open = props.isOpen(row.aside);
  return (
    <tr aria-rowindex={index + 2} aria-level={row.depth} aria-expanded={open} style={{ height: ROW }}>
      {/* A narrow page hides the third cell of every row: the others then fill its three columns. */}
      <td colSpan={2}>
        <button
          type="button"
          className="tree-name tree-aside"
          style={{ paddingLeft: (row.depth - 1) * 18 }}
          onKeyDown={props.onKey}
          onClick={() => toggle(row.aside)}
        >
          <span className="twig">
            <Icon name={open ? 'down' : 'right'} size={12} />
          </span>
          {t('unit.notFor', { count: row.count })}
        </button>
      </td>
      <td />
      <td />
    </tr>
  );
}
