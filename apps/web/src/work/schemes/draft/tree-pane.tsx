import type { TFunction } from 'i18next';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classesOf } from './apart.ts';
import { classNames } from './nodes.ts';
import { showInPane } from './show-in-pane.ts';
import { type Sum, treeSum } from './sums.ts';
import type { Draft, DraftNode, DraftQuestion, Place } from './types.ts';

interface Props {
  draft: Draft;
  sums: ReadonlyMap<string, Sum>;
  questions: readonly DraftQuestion[];
  selected: string | null;
  onSelect: (key: string) => void;
}

/** The indicators with running sums: what differs is said where it differs, and questions hang where they arose. */
export function TreePane(props: Props) {
  const { t } = useTranslation();
  const { draft, sums } = props;
  const box = useRef<HTMLDivElement>(null);
  const asked = useMemo(() => {
    const open = new Map<string, DraftQuestion[]>();
    for (const one of props.questions) {
      if (one.settled === null && one.node !== null) open.set(one.node, [...(open.get(one.node) ?? []), one]);
    }
    return open;
  }, [props.questions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selected one moves into view when another is selected
  useEffect(() => {
    const target = box.current?.querySelector('[aria-current]');
    if (target) showInPane(target, 'nearest');
  }, [props.selected]);
  return (
    <div className="draft-tree" ref={box}>
      {draft.trees.map(({ place, nodes }) => (
        <div key={JSON.stringify(place)}>
          <p className="draft-total">
            <span>{titleOf(draft, place, t)}</span>
            <strong>{treeSum(nodes, sums) ?? (isBeside(place) ? '' : t('draft.open'))}</strong>
          </p>
          <Nodes {...props} nodes={nodes} asked={asked} depth={0} shares={false} beside={isBeside(place)} />
        </div>
      ))}
    </div>
  );
}

const isBeside = (place: Place): boolean => place.kind === 'result' && place.list !== 'children';

/** What a list of nodes is: the table of some classes, or a part of a result. */
function titleOf(draft: Draft, place: Place, t: TFunction): string {
  const { frame } = draft;
  const names = classNames(draft);
  const classes = classesOf(draft, place).map((id) => names[id] ?? id);
  if (place.kind === 'sheet') return classes.length > 0 ? classes.join(t('common.listJoin')) : place.sheet;
  const result = frame.results.length > 1 ? frame.results.find(({ id }) => id === place.result)?.name : undefined;
  const part = t(`draft.list.${place.list}`);
  return result === undefined ? part : `${result} · ${part}`;
}

function Nodes(
  props: Props & {
    nodes: readonly DraftNode[];
    asked: ReadonlyMap<string, readonly DraftQuestion[]>;
    depth: number;
    shares: boolean;
    /** Points beside the indicators: they need no marks of their own. */
    beside: boolean;
  },
) {
  const { nodes, asked, depth, shares, beside, ...rest } = props;
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.key}>
          <button
            type="button"
            className={`draft-row${node.children === null ? '' : ' is-group'}`}
            style={{ paddingLeft: 12 + depth * 16 }}
            aria-current={rest.selected === node.key ? 'true' : undefined}
            onClick={() => rest.onSelect(node.key)}
          >
            <span className="draft-row-name">{node.says.name}</span>
            <Flags questions={asked.get(node.key) ?? []} />
            <Marks node={node} sum={rest.sums.get(node.key)} shares={shares} beside={beside} />
          </button>
          {node.children === null ? null : (
            <Nodes
              {...rest}
              nodes={node.children}
              asked={asked}
              depth={depth + 1}
              shares={shares || node.says.pool === true}
              beside={beside}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Flags({ questions }: { questions: readonly DraftQuestion[] }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  const unread = questions.some(({ code }) => code === 'unread' || code === 'no-rule');
  const words = t('draft.asked', { count: questions.length }) + (unread ? ` · ${t('draft.unread')}` : '');
  return (
    <span className={unread ? 'draft-flag is-unread' : 'draft-flag'} title={words}>
      <span aria-hidden="true">?{questions.length > 1 ? questions.length : ''}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

function Marks(props: { node: DraftNode; sum: Sum | undefined; shares: boolean; beside: boolean }) {
  const { t } = useTranslation();
  const { node, sum } = props;
  if (sum?.off) {
    const words = t('draft.off', { ...sum.off });
    return (
      <span className="draft-marks is-off" title={words}>
        {sum.off.parts} ≠ {sum.off.stated}
        <span className="visually-hidden">{words}</span>
      </span>
    );
  }
  const worth = sum?.percent ? `${sum.percent}%` : (sum?.worth ?? null);
  if (worth !== null) return <span className="draft-marks">{worth}</span>;
  if (props.shares) return <span className="draft-marks muted">{t('draft.shares')}</span>;
  if (typeof node.says.full === 'object') return <span className="draft-marks muted">{t('draft.byClass')}</span>;
  if (props.beside) return null;
  const hidden = typeof node.says.full === 'string' || typeof node.says.weight === 'string' || node.children !== null;
  return <span className="draft-marks muted">{hidden ? t('draft.open') : t('draft.noMarks')}</span>;
}
