import type { PlanNode } from '@mingjian/engine';
import type { UnitScore } from '@mingjian/model';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go, useRoute } from '../../route.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AsOfBar } from '../as-of/as-of-bar.tsx';
import { useWorkbench } from '../round/workbench.tsx';
import { applyEdits } from '../what-if/edits.ts';
import { FactIndex } from './fact-index.ts';
import { NodeDetail } from './node-detail.tsx';
import { notFor } from './not-for.ts';
import type { OpenWork } from './open-work.ts';
import { Overview } from './overview.tsx';
import { Trail } from './trail.tsx';
import { asideAbove, growTree, rowsInSight, type TreeOrder, trailTo } from './tree.ts';
import { UnitTree } from './unit-tree.tsx';

/** So many headings of the first level are opened from the start. */
const FEW = 12;

/** The outline of a unit's indicators on one side, what was chosen in it on the other. */
export function UnitView(props: {
  unit: UnitScore;
  index: number;
  result: string;
  nodes: readonly PlanNode[];
  work: OpenWork | null;
}) {
  const { t } = useTranslation();
  const { round, now, edits } = useWorkbench();
  const { query } = useRoute();
  const { unit, result, nodes } = props;
  const order: TreeOrder = query.order === 'document' ? 'document' : 'lost';
  const root = useMemo(() => {
    const loose = nodes.filter((node) => node.loose).map((node) => node.path);
    return growTree(unit.nodes, result, new Set(loose));
  }, [unit, result, nodes]);
  const { unit: id, name } = unit;
  const facts = useMemo(() => new FactIndex(applyEdits(round.facts, edits), { id, name }), [round, edits, id, name]);
  const trail = useMemo(() => (root && query.node ? trailTo(root, query.node) : []), [root, query.node]);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  // First level open to begin with; what leads to the chosen indicator is open unless it was closed by hand.
  const top = new Set(root && root.children.length <= FEW ? root.children.map(({ node }) => node.path) : []);
  const others = useMemo(() => notFor(now.scores.book.roster, props.index, unit.nodes), [now, props.index, unit]);
  const leading = new Set<string | null>(trail.slice(0, -1).map(({ node }) => node.path));
  if (root && query.node) leading.add(asideAbove(root, query.node, others));
  const isOpen = (path: string) => toggled.get(path) ?? (leading.has(path) || top.has(path));
  const toggle = (path: string) => setToggled(new Map(toggled).set(path, !isOpen(path)));
  const panes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a narrow screen what was chosen stands above the outline, out of sight.
    if (query.node && window.matchMedia('(max-width: 860px)').matches) panes.current?.scrollIntoView();
  }, [query.node]);
  if (!root) return null;
  const inner = unit.nodes.filter((node) => node.path.startsWith(`${result}/`)).map((node) => node.path);
  const all = inner.every((path) => toggled.get(path) === true);
  const rows = rowsInSight(root, isOpen, order, others);
  const chosen = trail.at(-1);
  const plan = chosen && nodes.find((node) => node.path === chosen.node.path);
  return (
    <>
      <div className="screen-only unit-trail">
        <Trail unitName={unit.name} branches={trail} />
        <AsOfBar />
      </div>
      <div className="screen-only unit-panes" ref={panes}>
        <section className="sheet pane" aria-labelledby="tree-title">
          <div className="pane-head">
            <h2 id="tree-title">{t('unit.tree')}</h2>
            <Segmented
              label={t('unit.tree')}
              choices={[
                { id: 'lost', name: t('unit.orderLost') },
                { id: 'document', name: t('unit.orderDocument') },
              ]}
              value={order}
              onChange={(id) => go({ query: { order: id === 'document' ? id : undefined } }, 'replace')}
            />
            <button
              type="button"
              className="button small quiet"
              onClick={() => setToggled(new Map(inner.map((path) => [path, !all])))}
            >
              {all ? t('unit.collapseAll') : t('unit.expandAll')}
            </button>
          </div>
          <UnitTree label={t('unit.tree')} rows={rows} selected={query.node ?? null} isOpen={isOpen} toggle={toggle} />
        </section>
        <div className="sheet pane pane-detail" key={query.node ?? ''}>
          {chosen ? (
            <NodeDetail
              unitId={unit.unit}
              branch={chosen}
              plan={plan}
              nodes={nodes}
              missing={unit.missing}
              work={props.work}
              facts={facts}
            />
          ) : (
            <Overview
              unit={{ index: props.index, name: unit.name, class: unit.class }}
              result={result}
              root={root}
              nodes={nodes}
              work={props.work}
              missing={unit.missing.filter((each) => each.path === result || each.path.startsWith(`${result}/`))}
              facts={facts}
              scores={now.scores}
            />
          )}
        </div>
      </div>
    </>
  );
}
