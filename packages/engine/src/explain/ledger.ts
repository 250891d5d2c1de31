import type { LedgerEntry, LedgerNode, Missing, ResultScore, Status, UnitScore } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { nameOf } from '../facts/take.ts';
import { compare, type Exact, subtract, toText } from '../number/exact.ts';
import type { Scores, Value } from '../score/score.ts';
import { type Standing, standing } from '../score/standing.ts';
import type { ClassPlan, PlanNode } from '../tree/plan.ts';
import { type Line, recordUnit } from './record.ts';
import { sentence } from './sentence.ts';

const range = (value: { lo: Exact; hi: Exact }): [string, string] => [toText(value.lo), toText(value.hi)];
const settled = ({ lo, hi }: { lo: Exact; hi: Exact }): boolean => compare(lo, hi) === 0;

/** The ledger of one unit: every node with its points and the entries that make them. */
export function makeLedger(
  scores: Scores,
  unit: number,
  stands: readonly Standing[],
  lang: Lang,
  withNodes: boolean,
): UnitScore {
  const { roster } = scores.book;
  const enrolled = roster.units[unit];
  const cls = roster.plan.classes[enrolled?.cls ?? 0] as ClassPlan;
  const lines = recordUnit(scores.state, unit);
  const missing: Missing[] = [];
  const nodes: LedgerNode[] = [];
  for (const node of cls.nodes) {
    const value = scores.value(unit, node.index);
    const own = lines[node.index] ?? [];
    missing.push(...gaps(node, own, lang));
    if (withNodes) nodes.push(ledgerNode(scores, cls, node, value, own, lang));
  }
  const results = stands.map(
    (s): ResultScore => ({
      result: s.result,
      name: s.resultName,
      points: s.points,
      full: s.full,
      range: [s.range[0], s.range[1]],
      status: s.status,
      grade: s.grade,
      rank: s.rank,
      rankRange: s.rankRange ? [s.rankRange[0], s.rankRange[1]] : null,
    }),
  );
  const concerned = results.filter((r) => r.status !== 'notApplicable');
  const only = concerned.length === 1 ? concerned[0] : undefined;
  return {
    unit: enrolled?.id ?? '',
    name: enrolled?.name ?? '',
    class: cls.id,
    status: only?.status ?? overall(concerned.map((r) => r.status)),
    points: only?.points ?? null,
    full: only?.full ?? null,
    range: only?.range ?? null,
    grade: only?.grade ?? null,
    rank: only?.rank ?? null,
    rankRange: only?.rankRange ?? null,
    results,
    missing,
    nodes,
  };
}

/** Of several results that the plan does not combine. */
function overall(statuses: readonly Status[]): Status {
  if (statuses.length === 0) return 'notApplicable';
  return statuses.find((s) => s === 'provisional') ?? statuses.find((s) => s === 'vetoed') ?? 'final';
}

function ledgerNode(
  scores: Scores,
  cls: ClassPlan,
  node: PlanNode,
  value: Value,
  lines: readonly Line[],
  lang: Lang,
): LedgerNode {
  const raw = node.factor === null || value.status === 'notApplicable' ? null : rawOf(node, value, lines);
  return {
    code: node.code,
    name: node.name,
    depth: node.depth,
    path: node.path,
    parent: cls.nodes[node.parent]?.path ?? null,
    full: node.role === 'child' || compare(node.share, 0) !== 0 ? toText(node.share) : null,
    points: value.status === 'provisional' ? null : toText(value.lo),
    ...(value.status === 'provisional' ? { range: range(value) } : {}),
    ...(raw ? { raw } : {}),
    status: value.status,
    entries: lines.map((line) => entry(scores, line, lang)),
  };
}

/** The node on its own scale: what it was before its weight and the rounding after it. */
function rawOf(node: PlanNode, value: Value, lines: readonly Line[]): NonNullable<LedgerNode['raw']> {
  const own = { lo: value.lo, hi: value.hi };
  for (const { key, lo, hi } of lines) {
    if (key !== 'node.weight' && key !== 'node.round') continue;
    own.lo = subtract(own.lo, lo);
    own.hi = subtract(own.hi, hi);
  }
  return {
    points: settled(own) ? toText(own.lo) : null,
    ...(settled(own) ? {} : { range: range(own) }),
    full: toText(node.scale),
  };
}

function entry(scores: Scores, line: Line, lang: Lang): LedgerEntry {
  const { facts } = scores.book;
  return {
    rule: line.rule?.id ?? null,
    kind: line.key,
    clause: line.rule?.clause ?? null,
    criterion: line.rule?.text ?? null,
    text: sentence(line.key, line.values, lang),
    points: toText(line.lo),
    ...(settled(line) ? {} : { range: range(line) }),
    facts: line.rows.map((row) => {
      const fact = facts[row];
      return fact ? nameOf(fact) : row;
    }),
  };
}

/** What would settle the node: its lines that are still open. */
function gaps(node: PlanNode, lines: readonly Line[], lang: Lang): Missing[] {
  return lines.flatMap((line): Missing[] => {
    const open =
      !settled(line) && line.rule !== null && !line.key.startsWith('leaf.') && line.key !== 'checklist.rescaled';
    if (!open && line.key !== 'compose.gap' && line.key !== 'compose.open') return [];
    return [
      {
        path: node.path,
        code: node.code,
        name: node.name,
        rule: line.rule?.id ?? null,
        text: sentence(line.key, line.values, lang),
      },
    ];
  });
}

/** The ledger of a unit by id or full name; null when there is no such unit. */
export function unitLedger(scores: Scores, unit: string, options: { lang?: Lang | undefined } = {}): UnitScore | null {
  const index = scores.book.roster.find.get(unit);
  if (index === undefined) return null;
  return makeLedger(scores, index, standing(scores, index), options.lang ?? 'zh', true);
}
