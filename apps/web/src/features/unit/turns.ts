import { type PlanNode, recordUnit, type Scores, toNumber } from '@mingjian/engine';
import type { LedgerEntry } from '@mingjian/model';
import { drawn } from '../../ui/number.ts';
import { isLimit } from './closing.ts';

/** What the rules of one indicator gave and took for certain. For drawing and ordering only. */
export interface Turns {
  readonly gained: number;
  readonly lost: number;
}

interface Turn {
  readonly rule: string | null;
  readonly kind: string;
  readonly lo: number;
  readonly hi: number;
}

const NONE: Turns = { gained: 0, lost: 0 };

/**
 * Both sides of an indicator in which awards and penalties meet: 加20分、扣10分 make 10, and the loss would not be seen. Lines of one rule
 * are one side; what a limit spares was not lost.
 */
function sum(turns: readonly Turn[]): Turns {
  const rules = new Map<string, { lo: number; hi: number }>();
  let spared = 0;
  for (const { rule, kind, lo, hi } of turns) {
    if (rule === null) {
      if (isLimit({ kind })) spared += Math.max(0, hi);
      continue;
    }
    const was = rules.get(rule) ?? { lo: 0, hi: 0 };
    rules.set(rule, { lo: was.lo + lo, hi: was.hi + hi });
  }
  const sides = [...rules.values()];
  return {
    gained: sides.reduce((all, { lo }) => all + Math.max(0, lo), 0),
    lost: Math.max(0, sides.reduce((all, { hi }) => all + Math.max(0, -hi), 0) - spared),
  };
}

/** The same of the lines of a ledger. */
export const turnsOf = (entries: readonly Pick<LedgerEntry, 'rule' | 'kind' | 'points' | 'range'>[]): Turns =>
  sum(
    entries.map(({ rule, kind, points, range }) => ({
      rule,
      kind,
      lo: drawn(range?.[0] ?? points),
      hi: drawn(range?.[1] ?? points),
    })),
  );

/** Whether a bonus or penalty has rules that give beside rules that take, on its own scale. */
const isMixed = ({ loose, factor, rules }: PlanNode): boolean =>
  loose && factor === null && new Set(rules.map(({ compiled }) => compiled.sign === 'takes')).size > 1;

/** The same of one indicator of a unit; nothing where it has one side only, which its points show by themselves. */
export function turnsIn(scores: Scores, unit: number, node: PlanNode): Turns {
  if (!isMixed(node)) return NONE;
  const lines = recordUnit(scores.state, unit)[node.index] ?? [];
  return sum(
    lines.map(({ rule, key, lo, hi }) => ({
      rule: rule?.id ?? null,
      kind: key,
      lo: toNumber(lo),
      hi: toNumber(hi),
    })),
  );
}
