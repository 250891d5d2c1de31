import { type Book, compile, enrol, report, score, takeFacts } from '@mingjian/engine';
import {
  type LedgerNode,
  type Outcome,
  problemLine,
  type ResultScore,
  type ScoreReport,
  schemeSchema,
} from '@mingjian/model';
import type { Case } from './random.ts';
import type { ReferenceScore } from './reference.ts';

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => problemLine(problem, 'en')).join('\n'));
}

/** A random assessment in the hands of the engine, which must take it. */
export function bookOf({ scheme, params, units, facts }: Case): Book {
  const plan = must(compile(schemeSchema.parse(scheme), { params, sample: true }));
  return must(takeFacts(must(enrol(plan, units)), facts));
}

export const reportOf = (one: Case): ScoreReport =>
  report(score(bookOf(one), one.asOf === undefined ? {} : { asOf: one.asOf }));

/** What the engine says, in the words of the reference. */
export function engineScore(one: Case): ReferenceScore {
  const said = reportOf(one);
  return {
    asOf: said.asOf,
    units: said.units.map(({ unit, results, nodes }) => ({
      unit,
      results: results.map(resultOf),
      nodes: nodes.map(nodeOf),
    })),
    setAside: said.setAside.map(({ fact }) => String(fact)),
  };
}

const nodeOf = ({ path, points, range, status }: LedgerNode): ReferenceScore['units'][number]['nodes'][number] => ({
  path,
  lo: range?.[0] ?? points ?? '',
  hi: range?.[1] ?? points ?? '',
  status,
});

const resultOf = ({ result, range: [lo, hi], status, rank, rankRange, grade }: ResultScore) => ({
  result,
  lo,
  hi,
  status,
  rank,
  rankRange,
  grade,
});
