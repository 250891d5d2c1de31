import type { LedgerEntry } from '@mingjian/model';
import { type Lang, problemText } from '@mingjian/model/problem';
import { useTranslation } from 'react-i18next';
import { isGiven } from '../../../../features/unit/not-for.ts';
import { rangeOf } from '../../../../features/unit/tree.ts';
import { shortText } from '../../../../ui/number.ts';
import { Points } from '../../../../ui/points.tsx';
import { StatusChip } from '../../../../ui/status-chip.tsx';
import { LineEntry } from '../../../desk/line-entry.tsx';
import { cardsOf, type Line } from '../../../desk/lines.ts';
import { EntryPoints } from './entry-points.tsx';
import { type CaseBase, type CaseScore, caseLeaf, type OwnCase } from './own-case.ts';
import { ShortEntry } from './short-entry.tsx';
import { wantedOf } from './short-facts.ts';
import '../../../desk/verdict.css';

/** One indicator of the case: its words, what is supposed, and what each rule makes of it. */
export function CaseDetail(props: {
  base: CaseBase;
  unit: string;
  me: string;
  found: CaseScore;
  own: OwnCase;
  onOwn: (own: OwnCase) => void;
}) {
  const { t, i18n } = useTranslation();
  const { base, unit, me, found, own, onOwn } = props;
  const path = own.path ?? '';
  const plan = found.nodes.find((one) => one.path === path);
  const node = found.ledger.nodes.find((one) => one.path === path);
  if (!plan || !node) return <p className="sheet case-detail muted">{t('ownCase.pick')}</p>;
  const leaf = caseLeaf(base, unit, path, own.forms, me);
  const cls = found.ledger.class;
  // What a unit has delivered already stands for itself; where it has nothing, it is enough to say how many are missing.
  const isShort = ({ kind, rule }: Line): boolean =>
    kind === 'delivery' && leaf?.current.length === 0 && wantedOf(rule, base.scores.book.roster.plan, cls) !== null;
  const put = (form: OwnCase['forms'][string]): void => onOwn({ ...own, forms: { ...own.forms, [path]: form } });
  const clear = (): void => {
    const { [path]: _, ...forms } = own.forms;
    onOwn({ ...own, forms });
  };
  return (
    <section className="sheet case-detail" aria-labelledby="case-title">
      <h3 id="case-title">{plan.name}</h3>
      <p className="case-points" aria-live="polite">
        <strong>
          <Points points={node.points} range={rangeOf(node)} />
        </strong>
        {node.full === null ? null : <span className="muted"> / {shortText(node.full)}</span>}
        <StatusChip status={node.status} given={isGiven(node)} />
      </p>
      {plan.source.criterion ? <p className="serif case-criterion">{plan.source.criterion}</p> : null}
      {leaf && node.status !== 'notApplicable' ? (
        <form className="verdict-form" onSubmit={(event) => event.preventDefault()}>
          {plan.rules.map((rule) => (
            <div key={rule.id} className="case-rule">
              {cardsOf(leaf.lines)
                .filter(({ line }) => line.rule === rule)
                .map(({ line, mark }) =>
                  isShort(line) ? (
                    <ShortEntry key={line.key} line={line} form={leaf.form} onChange={put} />
                  ) : (
                    <LineEntry
                      key={line.key}
                      line={line}
                      mark={mark}
                      leaf={leaf.node}
                      form={leaf.form}
                      onChange={put}
                      day={base.scores.book.roster.plan.periodTo}
                      awaited={false}
                      active={false}
                      onEnter={stay}
                    />
                  ),
                )}
              {rule.takes.length > 0 ? null : <p className="serif">{rule.text}</p>}
              <Outcome
                entries={node.entries.filter((entry) => entry.rule === rule.id)}
                none={t('ownCase.nothing')}
                clause={rule.clause}
              />
            </div>
          ))}
          {own.forms[path] ? (
            <div>
              <button type="button" className="button quiet small" onClick={clear}>
                {t('ownCase.clearOne')}
              </button>
            </div>
          ) : null}
        </form>
      ) : null}
      {(found.problems.get(path) ?? []).slice(0, 4).map((one) => (
        <p key={`${one.code} ${one.place.column ?? ''}`} className="told" role="alert">
          {problemText(one, i18n.language as Lang)}
        </p>
      ))}
      {plan.leaf ? null : <p className="muted">{t('ownCase.sum')}</p>}
      <Outcome entries={node.entries.filter((entry) => !plan.rules.some(({ id }) => id === entry.rule))} />
    </section>
  );
}

const stay = (): void => undefined;

/** What a rule, or the indicator itself, took or gave, line by line. */
function Outcome(props: { entries: readonly LedgerEntry[]; none?: string; clause?: string | null }) {
  const { entries, none, clause } = props;
  if (entries.length === 0) return none === undefined ? null : <p className="case-outcome muted">{none}</p>;
  return (
    <ul className="case-outcome">
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are a fixed list in the order of computing
        <li key={at}>
          <span>
            {clause ? <span className="entry-clause">{clause}</span> : null} {entry.text}
          </span>
          {entry.points === '0' && !entry.range ? null : <EntryPoints entry={entry} />}
        </li>
      ))}
    </ul>
  );
}
