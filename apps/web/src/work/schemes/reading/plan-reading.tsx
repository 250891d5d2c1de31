import type { Scheme, Unit } from '@mingjian/model';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { workHref } from '../../place.ts';
import { everyNode, nodeOf } from '../draft/nodes.ts';
import { sumsOf } from '../draft/sums.ts';
import { TreePane } from '../draft/tree-pane.tsx';
import { IndicatorPane } from './indicator-pane.tsx';
import { published } from './published.ts';
import { WholePane } from './whole-pane.tsx';
import '../draft/draft.css';
import '../draft/node.css';
import '../../../features/unit/clause.css';
import './reading.css';

/**
 * A published plan to be read: the tree of its indicators with marks, and beside it the chosen one with its words and rules.
 * `place`: the address of the page, behind which that of an indicator stands; `values`: what a round gave to open parameters;
 * `units`: of a round, for whoever may see them all.
 */
export function PlanReading(props: {
  scheme: Scheme;
  values?: Readonly<Record<string, unknown>>;
  units?: readonly Unit[] | null;
  place: readonly string[];
  chosen: string | null;
}) {
  const { t } = useTranslation();
  const { scheme, values, place } = props;
  const draft = useMemo(() => published(scheme, values), [scheme, values]);
  const sums = useMemo(() => sumsOf(draft), [draft]);
  const all = useMemo(() => everyNode(draft), [draft]);
  const node = nodeOf(draft, props.chosen);
  const at = node ? all.indexOf(node) : -1;
  const choose = (key: string | null) => {
    window.location.hash = workHref(...place, ...(key === null ? [] : [key]));
  };
  const tree = useRef<HTMLElement>(null);
  const one = useRef<HTMLElement>(null);
  const before = useRef<string | null>(node?.key ?? null);
  useEffect(() => {
    const left = before.current;
    before.current = node?.key ?? null;
    const rows = tree.current?.querySelectorAll<HTMLElement>('.draft-row');
    if (node) {
      rows?.[at]?.scrollIntoView({ block: 'nearest' });
      // Whoever chose an indicator reads it next; where there is no room for both it stands in the tree's place.
      if (left !== before.current) one.current?.focus({ preventScroll: true });
      one.current?.scrollTo({ top: 0 });
      if (window.matchMedia('(max-width: 860px)').matches) one.current?.scrollIntoView();
    } else if (left !== null) rows?.[all.findIndex(({ key }) => key === left)]?.focus();
  }, [node, at, all]);
  return (
    <div className="reading" data-pane={node ? 'one' : 'tree'}>
      <section
        className="sheet reading-tree"
        aria-label={t('draft.tree')}
        ref={tree}
        onKeyDown={(event) => stepRows(event, tree.current)}
      >
        <TreePane draft={draft} sums={sums} questions={[]} selected={node?.key ?? null} onSelect={choose} />
      </section>
      <section
        className="sheet reading-one"
        aria-label={t(node ? 'draft.node' : 'reading.whole')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys
        tabIndex={0}
        ref={one}
        onKeyDown={({ key }) => (key === 'Escape' && node ? choose(null) : undefined)}
      >
        {node ? (
          <IndicatorPane
            draft={draft}
            node={node}
            sum={sums.get(node.key)}
            before={all[at - 1]?.key ?? null}
            after={all[at + 1]?.key ?? null}
            onChoose={choose}
          />
        ) : (
          <WholePane draft={draft} units={props.units ?? null} />
        )}
      </section>
    </div>
  );
}

/** Arrows go from row to row. */
function stepRows(event: KeyboardEvent, tree: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || tree === null) return;
  const rows = [...tree.querySelectorAll<HTMLElement>('.draft-row')];
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
