import type { PlanNode } from '@mingjian/engine';
import type { Fact, LedgerEntry } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { go, hrefOf, useRoute } from '../../route.ts';
import { shortText, signedText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { Code } from './code.tsx';
import type { FactIndex, FactRef } from './fact-index.ts';
import { FactLine } from './fact-line.tsx';
import { limitPoints } from './limit-points.ts';
import { type Branch, rangeOf, startOf } from './tree.ts';
import './ledger.css';

/** The ledger of one node: entry by entry until the sum stands there. */
export function Calculation(props: { branch: Branch; facts: FactIndex; plan?: PlanNode | undefined }) {
  const { branch, facts, plan } = props;
  const { node } = branch;
  const { t } = useTranslation();
  const { query } = useRoute();
  if (node.entries.length === 0 && branch.children.length === 0) {
    return <p className="muted">{t('unit.calculationNone')}</p>;
  }
  return (
    <table className="entries">
      <caption className="visually-hidden">{t('unit.calculation')}</caption>
      <thead>
        <tr className="visually-hidden">
          <th scope="col">{t('unit.entry')}</th>
          <th scope="col">{t('common.points')}</th>
        </tr>
      </thead>
      <tbody>
        {branch.children.length > 0 ? <Parts branch={branch} /> : null}
        {node.entries.map((entry, index) => (
          <EntryRow
            // biome-ignore lint/suspicious/noArrayIndexKey: entries are a fixed list in the order of computing
            key={`${index}-${entry.rule}`}
            entry={entry}
            facts={facts}
            plan={plan}
            id={String(index)}
            open={query.entry === String(index)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('unit.sum')}</th>
          <td className="number">
            <Points points={node.points} range={rangeOf(node)} />
            {node.full !== null ? <span className="muted"> / {shortText(node.full)}</span> : null}
          </td>
        </tr>
        {node.raw ? (
          <tr className="entries-raw">
            <td colSpan={2}>
              {t('unit.raw', {
                points:
                  node.raw.points === null
                    ? (node.raw.range ?? []).map(shortText).join('–')
                    : shortText(node.raw.points),
                full: shortText(node.raw.full),
              })}
            </td>
          </tr>
        ) : null}
      </tfoot>
    </table>
  );
}

function EntryRow(props: {
  entry: LedgerEntry;
  facts: FactIndex;
  plan: PlanNode | undefined;
  id: string;
  open: boolean;
}) {
  const { t } = useTranslation();
  const { entry, facts, id, open } = props;
  const toggle = () => go({ query: { entry: open ? undefined : id, clause: undefined } }, 'replace');
  return (
    <tr className={open ? 'open' : undefined}>
      <td>
        <div className="entry-text">
          {entry.clause ? <span className="entry-clause">{entry.clause}</span> : null}
          <span>{entry.text}</span>
          <span className="entry-links">
            {entry.facts.length > 0 ? (
              <button type="button" className="link" aria-expanded={open} onClick={toggle}>
                {t('unit.facts', { count: entry.facts.length })}
              </button>
            ) : null}
            {entry.rule !== null ? (
              <button
                type="button"
                className="link"
                onClick={() => go({ query: { entry: id, clause: entry.rule ?? undefined } }, 'replace')}
              >
                {t('unit.ruleClause')}
              </button>
            ) : null}
          </span>
        </div>
        {open && entry.facts.length > 0 ? <Facts refs={entry.facts} facts={facts} plan={props.plan} /> : null}
      </td>
      <td className="number entry-points">
        <EntryPoints entry={entry} />
      </td>
    </tr>
  );
}

function EntryPoints({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation();
  const limit = limitPoints(entry, t);
  if (limit !== null) return <span className={entry.range ? 'unknown' : undefined}>{limit}</span>;
  if (entry.range) {
    return (
      <span className="unknown">
        {signedText(entry.range[0])} – {signedText(entry.range[1])}
      </span>
    );
  }
  // Only a rule takes points; a weight or a limit of the node itself is arithmetic. A line without points is a remark.
  if (entry.rule === null && entry.points === '0') return null;
  const taken = entry.rule !== null && entry.points.startsWith('-');
  return <span className={taken ? 'loss' : undefined}>{signedText(entry.points)}</span>;
}

/** The first line of an inner node: what it is the sum of. */
function Parts({ branch }: { branch: Branch }) {
  const { t } = useTranslation();
  const route = useRoute();
  const start = startOf(branch.node);
  return (
    <tr>
      <td>
        <details className="parts">
          <summary>{t('unit.partsMore', { count: branch.children.length })}</summary>
          <table>
            <tbody>
              {branch.children.map(({ node }) => (
                <tr key={node.path}>
                  <th scope="row">
                    <a href={hrefOf(route, { query: { node: node.path, entry: undefined, clause: undefined } })}>
                      <Code code={node.code} />
                      {node.name}
                    </a>
                  </th>
                  <td className="number">
                    <Points points={node.points} range={rangeOf(node)} />
                    {node.full !== null ? <span className="muted"> / {shortText(node.full)}</span> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </td>
      <td className="number entry-points">
        {start ? <Points points={start[0] === start[1] ? start[0] : null} range={start} /> : null}
      </td>
    </tr>
  );
}

function Facts({ refs, facts, plan }: { refs: readonly FactRef[]; facts: FactIndex; plan: PlanNode | undefined }) {
  const { t } = useTranslation();
  return (
    <ul className="facts">
      {refs.map((ref) => {
        const fact: Fact | undefined = facts.get(ref);
        return (
          <li key={ref}>
            {fact ? <FactLine fact={fact} node={plan} /> : <span className="muted">{t('fact.unknown', { ref })}</span>}
          </li>
        );
      })}
    </ul>
  );
}
