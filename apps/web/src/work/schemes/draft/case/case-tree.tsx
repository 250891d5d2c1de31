import type { LedgerEntry } from '@mingjian/model';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLimit } from '../../../../features/unit/closing.ts';
import { Code } from '../../../../features/unit/code.tsx';
import { isGiven } from '../../../../features/unit/not-for.ts';
import {
  type Aside,
  asideAbove,
  type Branch,
  growTree,
  isAside,
  opensAside,
  rangeOf,
  rowsInSight,
} from '../../../../features/unit/tree.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { shortText } from '../../../../ui/number.ts';
import { Points } from '../../../../ui/points.tsx';
import { EntryPoints } from './entry-points.tsx';
import type { CaseScore, OwnCase } from './own-case.ts';

/** From the total down to every indicator, and below it each line by which it lost or won something for certain. */
export function CaseTree(props: {
  found: CaseScore;
  /** Paths that the plan does not set for the unit. */
  others: ReadonlySet<string>;
  own: OwnCase;
  onChoose: (path: string) => void;
}) {
  const { t } = useTranslation();
  const { found, others, own, onChoose } = props;
  const [asides, setAsides] = useState<ReadonlyMap<string, boolean>>(new Map());
  const trees = useMemo(() => {
    const loose = new Set(found.nodes.filter((node) => node.loose).map(({ path }) => path));
    return found.ledger.results.flatMap(({ result }) => growTree(found.ledger.nodes, result, loose) ?? []);
  }, [found]);
  return (
    <div className="sheet case-tree">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('common.indicator')}</th>
            <th scope="col" className="number">
              {t('common.points')}
            </th>
          </tr>
        </thead>
        {trees.map((root) => {
          const aside = asideAbove(root, own.path ?? '', others);
          const isOpen = (path: string) => asides.get(path) ?? (!opensAside(path) || path === aside);
          return (
            <tbody key={root.node.path}>
              {[root, ...rowsInSight(root, isOpen, 'document', others)].map((row) =>
                isAside(row) ? (
                  <AsideRow
                    key={row.aside}
                    row={row}
                    open={isOpen(row.aside)}
                    onToggle={() => setAsides(new Map(asides).set(row.aside, !isOpen(row.aside)))}
                  />
                ) : (
                  <Fragment key={row.node.path}>
                    <Row row={row} own={own} onChoose={onChoose} />
                    {row.children.length > 0 ? null : <Told row={row} />}
                  </Fragment>
                ),
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function Row({ row, own, onChoose }: { row: Branch; own: OwnCase; onChoose: (path: string) => void }) {
  const { t } = useTranslation();
  const { node } = row;
  const na = node.status === 'notApplicable' && !isGiven(node);
  return (
    <tr className={row.children.length > 0 ? 'inner' : undefined}>
      <th scope="row" style={{ paddingLeft: `calc(var(--s3) + ${node.depth * 14}px)` }}>
        <button
          type="button"
          className="case-name"
          aria-pressed={node.path === own.path}
          onClick={() => onChoose(node.path)}
        >
          <Code code={node.code} />
          {node.name}
        </button>
        {own.forms[node.path] ? <span className="chip">{t('ownCase.typed')}</span> : null}
      </th>
      <td className="number">
        {na ? <span className="muted">{t('ownCase.na')}</span> : <Points points={node.points} range={rangeOf(node)} />}
        {node.full === null || na ? null : <span className="muted"> / {shortText(node.full)}</span>}
      </td>
    </tr>
  );
}

/** The quiet line that stands for what is not for this unit. */
function AsideRow({ row, open, onToggle }: { row: Aside; open: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td colSpan={2} style={{ paddingLeft: `calc(var(--s3) + ${row.depth * 14}px)` }}>
        <button type="button" className="case-name case-aside" aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} size={12} />
          {t('unit.notFor', { count: row.count })}
        </button>
      </td>
    </tr>
  );
}

/** Whether a line of a rule, or what limits them, took or gave something for certain. */
const tells = (entry: LedgerEntry): boolean =>
  (entry.rule !== null || isLimit(entry)) && entry.range === undefined && entry.points !== '0';

function Told({ row: { node } }: { row: Branch }) {
  return node.entries.filter(tells).map((entry, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: entries are a fixed list in the order of computing
    <tr key={at} className="case-told">
      <td style={{ paddingLeft: `calc(var(--s3) + ${(node.depth + 1) * 14}px)` }}>
        {entry.clause ? <span className="entry-clause">{entry.clause}</span> : null}{' '}
        {entry.criterion ? <span className="serif">“{entry.criterion}”</span> : null} {entry.text}
      </td>
      <td className="number">
        <EntryPoints entry={entry} />
      </td>
    </tr>
  ));
}
