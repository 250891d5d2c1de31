import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedFlag, FlagLegend } from './asked-flag.tsx';
import { ownNumber } from './own-number.ts';
import { showInPane } from './show-in-pane.ts';
import { isSigned } from './sic.ts';
import { apartBy, isEither, type Sum } from './sums.ts';
import { statedTotal, totalOff } from './totals.ts';
import { treeTitle } from './tree-title.ts';
import { treeTotal } from './tree-total.ts';
import type { Draft, DraftNode, DraftQuestion, DraftTree, Place } from './types.ts';

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
      <FlagLegend questions={props.questions} />
      {draft.trees.map((tree) => (
        <div key={JSON.stringify(tree.place)}>
          <p className="draft-total">
            <strong>{treeTitle(draft, tree.place, t)}</strong>
            <TotalWords draft={draft} tree={tree} sums={sums} />
          </p>
          <Nodes {...props} nodes={tree.nodes} asked={asked} depth={0} shares={false} beside={isBeside(tree.place)} />
        </div>
      ))}
    </div>
  );
}

/** What the parts of a tree add up to, of how much; what is open is counted and not guessed. */
function TotalWords({ draft, tree, sums }: { draft: Draft; tree: DraftTree; sums: Props['sums'] }) {
  const { t } = useTranslation();
  const { place, nodes } = tree;
  if (isBeside(place)) return <span className="muted">{t('draft.sums.beside')}</span>;
  const stated = statedTotal(draft, place);
  const { sum, percent, open, classes } = treeTotal(nodes, sums, stated);
  const other = totalOff(draft, tree, sums);
  const off = other !== null;
  const signed = other !== null && isSigned(draft, { total: place }, other);
  const each = classes
    .map((one) => t('draft.sums.ofClass', { name: draft.frame.classes[one.id]?.name ?? one.id, sum: one.sum }))
    .join(t('common.listJoin'));
  const words = percent
    ? t('draft.sums.percent', { sum })
    : classes.length > 0
      ? t(open > 0 ? 'draft.sums.eachOpen' : 'draft.sums.each', { each, count: open })
      : open > 0
        ? t('draft.sums.open', { sum, count: open })
        : t('draft.sums.all', { sum });
  return (
    <span className={off && !signed ? 'loss' : undefined} title={signed ? t('sic.signed') : undefined}>
      {words}
      {stated === undefined || percent
        ? ''
        : t(off || open > 0 ? 'draft.sums.notStated' : 'draft.sums.stated', { stated })}
    </span>
  );
}

const isBeside = (place: Place): boolean => place.kind === 'result' && place.list !== 'children';

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
  const { t } = useTranslation();
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
            <span className="draft-row-name">
              <span className="muted">{ownNumber(node.says)}</span>
              {node.says.name}
              {node.says.appliesTo ? <small className="muted"> {t('draft.concern.some')}</small> : null}
            </span>
            <AskedFlag questions={asked.get(node.key) ?? []} />
            <Marks draft={rest.draft} node={node} sum={rest.sums.get(node.key)} shares={shares} beside={beside} />
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

function Marks(props: { draft: Draft; node: DraftNode; sum: Sum | undefined; shares: boolean; beside: boolean }) {
  const { t } = useTranslation();
  const { node, sum } = props;
  if (sum?.off) {
    const signed = isSigned(props.draft, { node: node.key }, sum.off, node.says);
    const words = `${t('draft.off', { ...sum.off })}${signed ? ` · ${t('sic.signed')}` : ''}`;
    return (
      <span className={`draft-marks${signed ? '' : ' is-off'}`} title={words}>
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
  const apart = sum ? apartBy(sum) : null;
  if (apart !== null) return <span className="draft-marks muted">{t(`draft.${apart}`)}</span>;
  if (isEither(node)) return <span className="draft-marks muted">{t('draft.byUnit')}</span>;
  const hidden = typeof node.says.full === 'string' || typeof node.says.weight === 'string' || node.children !== null;
  return <span className="draft-marks muted">{hidden ? t('draft.open') : t('draft.noMarks')}</span>;
}
