import { type Exact, score, takeFacts, toText } from '@mingjian/engine';
import type { Fact, Problem } from '@mingjian/model';
import { afterVerdict, discrepancyLimit, discrepancyOf, type Verdict } from '@mingjian/workflow';
import type { z } from 'zod';
import { verdictBody } from './bodies.ts';
import { type DeskPlan, unitOf } from './plan.ts';

export type KeptVerdict = z.infer<typeof verdictBody>;

export const readVerdict = (text: string | null): KeptVerdict | null =>
  text === null ? null : verdictBody.parse(JSON.parse(text));

export type Compared =
  | { ok: true; kept: KeptVerdict; decision: 'return' | 'third' }
  | { ok: false; problems: Problem[] };

/** Compares what two people found in one cell, by the round's own engine; or says what is wrong with the second. */
export function compareVerdicts(
  desk: DeskPlan,
  place: { unit: string; indicator: string },
  first: readonly Fact[],
  second: readonly Fact[],
): Compared {
  const own = worth(desk, place, second);
  if (!own.ok) return own;
  const theirs = worth(desk, place, first);
  // What was taken before is taken still.
  if (!theirs.ok) throw new Error(`what was taken is no longer taken: ${JSON.stringify(theirs.problems.slice(0, 3))}`);
  const limit = discrepancyLimit(theirs.full, desk.scheme.discrepancy);
  const apart = discrepancyOf(theirs.worth, own.worth);
  const kept = {
    facts: second.map((fact) => ({ ...fact })),
    first: ends(theirs.worth),
    second: ends(own.worth),
    apart: toText(apart),
    limit: toText(limit),
  };
  return { ok: true, kept, decision: afterVerdict(apart, limit) };
}

const ends = ({ lo, hi }: Verdict): [string, string] => [toText(lo), toText(hi)];

function worth(
  desk: DeskPlan,
  { unit, indicator }: { unit: string; indicator: string },
  facts: readonly Fact[],
): { ok: true; worth: Verdict; full: Exact } | { ok: false; problems: Problem[] } {
  const book = takeFacts(desk.roster, facts);
  if (!book.ok) return { ok: false, problems: [...book.problems] };
  const enrolled = unitOf(desk, unit);
  const node = desk.plan.classes[enrolled?.cls ?? -1]?.nodes.find(({ path }) => path === indicator);
  if (!enrolled || !node) throw new Error(`no cell ${unit} ${indicator}`);
  return { ok: true, worth: score(book.value).value(enrolled.index, node.index), full: node.share };
}
