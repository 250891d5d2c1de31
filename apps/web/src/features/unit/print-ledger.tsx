import type { PlanNode } from '@mingjian/engine';
import type { LedgerEntry, LedgerNode, ResultScore, UnitScore } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { shortText, signedText } from '../../ui/number.ts';
import { pointsText } from '../../ui/points.tsx';
import { nodesOf, type Round } from '../round/round.ts';
import { FactIndex } from './fact-index.ts';
import { shownCode } from './naming.ts';
import { nothingHappened, wordsBehind } from './paper.ts';
import { optionWords } from './rule-words.ts';
import { rangeOf } from './tree.ts';
import './print-ledger.css';

/** The whole ledger of a unit on paper: every indicator, every entry, nothing folded away. */
export function PrintLedger(props: {
  round: Round;
  unit: UnitScore;
  score: ResultScore;
  asOf: string;
  supposed: boolean;
}) {
  const { t } = useTranslation();
  const { round, unit, score } = props;
  const nodes = unit.nodes.filter((node) => node.path === score.result || node.path.startsWith(`${score.result}/`));
  const facts = new FactIndex(round.facts, { id: unit.unit, name: unit.name });
  const plans = new Map(nodesOf(round.plan, unit.class).map((plan) => [plan.path, plan]));
  // A scheme with one result names it like itself.
  const names = [...new Set([round.scheme.title, score.name])];
  return (
    <section className="print-only ledger">
      <h1>{t('unit.printTitle', { unit: unit.name })}</h1>
      <p>
        {names.join(' · ')} · {t('asOf.label')} {props.asOf}
      </p>
      <p>
        {t('common.points')} {pointsText(t, score.points, score.range)}{' '}
        {t('common.of', { full: shortText(score.full) })}
        {score.rank === null ? '' : ` · ${t('unit.rank', { rank: score.rank })}`}
        {score.grade ? ` · ${score.grade}` : ''}
        {props.supposed ? ` · ${t('banner.whatIf')}` : ''}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('common.indicator')}</th>
            <th className="number">{t('common.full')}</th>
            <th className="number">{t('common.points')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <Rows key={node.path} node={node} plan={plans.get(node.path)} facts={facts} />
          ))}
        </tbody>
      </table>
      <p className="ledger-foot">{t('unit.printMade')}</p>
      <dl className="ledger-signatures">
        {(['scorer', 'reviewer', 'assessed', 'date'] as const).map((who) => (
          <div key={who}>
            <dt>{t(`unit.printSign.${who}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}

function Rows({ node, plan, facts }: { node: LedgerNode; plan: PlanNode | undefined; facts: FactIndex }) {
  const { t } = useTranslation();
  const words = optionWords(plan);
  const entries = node.entries.map((entry) => ({ entry, facts: entry.facts.flatMap((ref) => facts.get(ref) ?? []) }));
  const told = entries.filter((each) => !nothingHappened(each.entry, each.facts));
  const indent = { paddingLeft: `${node.depth * 4}mm` };
  return (
    <>
      <tr className="ledger-node">
        <th scope="row" style={indent}>
          {shownCode(node.code)} {node.name}
        </th>
        <td className="number">{node.full === null ? '' : shortText(node.full)}</td>
        <td className="number">
          {node.status === 'notApplicable' ? t('status.notApplicable') : pointsText(t, node.points, rangeOf(node))}
        </td>
      </tr>
      {told.map(({ entry, facts: behind }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are a fixed list in the order of computing
        <tr key={index} className="ledger-entry">
          <td style={indent}>
            {entry.clause ? `${entry.clause} ` : ''}
            {entry.text}
            {wordsBehind(entry, behind, words).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </td>
          <td />
          <td className="number">{entryText(entry)}</td>
        </tr>
      ))}
    </>
  );
}

/** A line of the node itself without points is a remark. */
function entryText({ rule, points, range }: LedgerEntry): string {
  if (range) return range.map(signedText).join(' – ');
  return rule === null && points === '0' ? '' : signedText(points);
}
