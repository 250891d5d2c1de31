import type { PlanNode } from '@mingjian/engine';
import type { LedgerNode, Missing } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { Icon } from '../../ui/icon.tsx';
import { shortText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { PointsBar } from '../../ui/points-bar.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { useWorkbench } from '../round/workbench.tsx';
import { WhatIf } from '../what-if/what-if.tsx';
import { Calculation } from './calculation.tsx';
import { Clause } from './clause.tsx';
import type { FactIndex } from './fact-index.ts';
import { MissingList } from './missing-list.tsx';
import { placeName, shownCode } from './naming.ts';
import { isGiven } from './not-for.ts';
import { type OpenWork, undoneIn, waitingIn } from './open-work.ts';
import { type Branch, rangeOf } from './tree.ts';
import { UndoneList } from './undone-list.tsx';

/** Everything about one indicator of one unit: how its points came about, and what the document says. */
export function NodeDetail(props: {
  unitId: string;
  branch: Branch;
  plan: PlanNode | undefined;
  nodes: readonly PlanNode[];
  missing: readonly Missing[];
  work: OpenWork | null;
  facts: FactIndex;
}) {
  const { t } = useTranslation();
  const route = useRoute();
  const { round } = useWorkbench();
  const { branch, plan, work } = props;
  const { node } = branch;
  const leaf = plan !== undefined && plan.rules.length > 0;
  const here = props.missing.filter((each) => each.path === node.path || each.path.startsWith(`${node.path}/`));
  const undone =
    work !== null && (undoneIn(work, node.path).length > 0 || waitingIn(work, node.path, false).length > 0);
  return (
    <article className="detail" aria-labelledby="detail-title">
      <header className="detail-head">
        <a
          className="button quiet small detail-close"
          href={hrefOf(route, { query: { node: undefined, entry: undefined, clause: undefined } })}
          aria-label={t('unit.close')}
          title={t('unit.close')}
        >
          <Icon name="close" />
        </a>
        <p className="muted">{shownCode(node.code)}</p>
        <h2 id="detail-title">{plan ? placeName(props.nodes, plan) : node.name}</h2>
        <Figures node={node} branch={branch} />
      </header>
      <section>
        <h3>{t('unit.calculation')}</h3>
        <Calculation branch={branch} facts={props.facts} plan={plan} />
      </section>
      {here.length > 0 || undone ? (
        <section>
          <h3>{t('unit.missingTitle')}</h3>
          {work ? <UndoneList work={work} place={node.path} nodes={props.nodes} whole={false} /> : null}
          <MissingList missing={here} none="" />
        </section>
      ) : null}
      {plan ? (
        <section>
          <h3>{t('unit.clause')}</h3>
          <Clause scheme={round.scheme} node={plan} nodes={props.nodes} active={route.query.clause} />
        </section>
      ) : null}
      {leaf ? <WhatIf key={node.path} unitId={props.unitId} plan={plan} /> : null}
    </article>
  );
}

function Figures({ node, branch }: { node: LedgerNode; branch: Branch }) {
  return (
    <p className="detail-figures">
      <strong>
        <Points points={node.points} range={rangeOf(node)} />
      </strong>
      {node.full !== null ? <span className="muted">/ {shortText(node.full)}</span> : null}
      <PointsBar lo={branch.lo} hi={branch.hi} full={branch.full} vetoed={node.status === 'vetoed'} />
      <StatusChip status={node.status} given={isGiven(node)} />
    </p>
  );
}
