import type { PlanNode } from '@mingjian/engine';
import type { LedgerEntry, LedgerNode, ResultScore, UnitScore } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { minus, shortText, signedText } from '../../ui/number.ts';
import { pointsText } from '../../ui/points.tsx';
import { nodesOf, type Round } from '../round/round.ts';
import { arithmeticOf, type Term } from './arithmetic.ts';
import { FactIndex } from './fact-index.ts';
import { limitPoints } from './limit-points.ts';
import { shownCode } from './naming.ts';
import { isGiven } from './not-for.ts';
import { lineInFull, nothingHappened, wordsBehind } from './paper.ts';
import { optionWords } from './rule-words.ts';
import { type Aside, growTree, isAside, opensAside, pathOf, rangeOf, rowsInSight } from './tree.ts';
import './print-ledger.css';

/**
 * The whole ledger of a unit on paper: every indicator that counts for it, every entry, and how the total comes about. What the plan
 * does not set for the unit and gives it nothing for (`notFor`: its paths) is one line; `scorers`: who scored an indicator, by its path.
 */
export function PrintLedger(props: {
  round: Round;
  unit: UnitScore;
  score: ResultScore;
  asOf: string;
  supposed: boolean;
  notFor: ReadonlySet<string>;
  scorers: ReadonlyMap<string, readonly string[]>;
}) {
  const { t } = useTranslation();
  const { round, unit, score } = props;
  const facts = new FactIndex(round.facts, { id: unit.unit, name: unit.name });
  const plans = new Map(nodesOf(round.plan, unit.class).map((plan) => [plan.path, plan]));
  const root = growTree(unit.nodes, score.result, new Set());
  const beside = new Set([...plans.values()].filter(({ role }) => role !== 'child').map(({ path }) => path));
  const rows = root ? rowsInSight(root, (path) => !opensAside(path), 'document', props.notFor) : [];
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
          {rows.map((row) =>
            isAside(row) ? (
              <AsideRow key={row.aside} row={row} />
            ) : (
              <Rows
                key={pathOf(row)}
                node={row.node}
                plan={plans.get(row.node.path)}
                facts={facts}
                scorers={props.scorers.get(row.node.path) ?? []}
              />
            ),
          )}
        </tbody>
      </table>
      {root ? <Arithmetic terms={arithmeticOf(root, beside)} score={score} /> : null}
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

/** How the total comes about, in one line: 总分 ＝ 各组之和，加分、扣分、折算都在内。 */
function Arithmetic({ terms, score }: { terms: readonly Term[]; score: ResultScore }) {
  const { t } = useTranslation();
  const said = terms.map(({ kind, name, range, raw, limit }, at) => {
    // A bound is no summand: 合计低于0分的按0分计，少扣31.2分.
    if (limit) return t('unit.printTerm.limit', { name, points: limitPoints(limit, t) ?? '' });
    const taken = range[1].startsWith('-');
    const [lo, hi] = taken ? ([minus('0', range[1]), minus('0', range[0])] as const) : range;
    const points = lo === hi ? shortText(lo) : `(${pointsText(t, null, [lo, hi])})`;
    const words = raw
      ? t('unit.printConverted', { name, points, raw: shortText(raw.points), full: shortText(raw.full) })
      : t(`unit.printTerm.${kind}`, { name, points });
    return `${at === 0 ? (taken ? '− ' : '') : taken ? ' − ' : ' + '}${words}`;
  });
  return (
    <p className="ledger-sum">
      {t('unit.printSum', { total: pointsText(t, score.points, score.range) })}
      {said.length > 0 ? ` = ${said.join('')}` : ''}
    </p>
  );
}

function AsideRow({ row }: { row: Aside }) {
  const { t } = useTranslation();
  return (
    <tr className="ledger-node">
      <td colSpan={3} style={{ paddingLeft: indentOf(row.depth) }}>
        {t('unit.notFor', { count: row.count })}
      </td>
    </tr>
  );
}

/** The first level stands at the edge. */
const indentOf = (depth: number): string => `${Math.max(0, depth - 1) * 4}mm`;

function Rows(props: { node: LedgerNode; plan: PlanNode | undefined; facts: FactIndex; scorers: readonly string[] }) {
  const { t } = useTranslation();
  const { node, plan, facts, scorers } = props;
  const words = optionWords(plan);
  const entries = node.entries.map((line) => {
    const behind = line.facts.flatMap((ref) => facts.get(ref) ?? []);
    return { entry: { ...line, text: lineInFull(line, behind, words) }, facts: behind };
  });
  const told = entries.filter((each) => !nothingHappened(each.entry, each.facts));
  const indent = { paddingLeft: indentOf(node.depth) };
  return (
    <>
      <tr className="ledger-node">
        <th scope="row" style={indent}>
          {shownCode(node.code)} {node.name}
          {scorers.length > 0 ? (
            <span className="ledger-scorer">
              {t('unit.printScorer', { names: scorers.join(t('common.listJoin')) })}
            </span>
          ) : null}
        </th>
        <td className="number">{node.full === null ? '' : shortText(node.full)}</td>
        <td className="number">
          {node.status === 'notApplicable' && !isGiven(node)
            ? t('status.notApplicable')
            : pointsText(t, node.points, rangeOf(node))}
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
          <td className="number">{limitPoints(entry, t) ?? entryText(entry)}</td>
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
