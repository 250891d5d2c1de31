import type { Rule, SchemeNode } from '@mingjian/model';
import { tidy } from '../clauses/tidy.ts';

/**
 * The words of a bonus (经验被推广的加2分) of an item that reaches its marks without it, which stops at those marks as long as nobody says
 * how far it may go beyond them. Undefined where there is none.
 */
export function bonusWithin(
  rules: readonly Rule[],
  start: SchemeNode['start'],
  full: number | null,
): string | undefined {
  if (full === null) return undefined;
  const bonus = rules.find((rule) => rule.kind === 'award');
  return bonus && (start === 'full' || rules.some((rule) => mostOf(rule) === full)) ? bonus.text : undefined;
}

/** What a rule gives at most, where it earns; NaN where that is no plain number. */
function mostOf(rule: Rule): number {
  if (rule.kind === 'checklist' && rule.mode !== 'lose')
    return tidy(rule.items.reduce((sum, { points }) => sum + numberIn(points ?? rule.each), 0));
  if (rule.kind === 'levels') return Math.max(...rule.levels.map(({ points }) => numberIn(points)));
  return Number.NaN;
}

const numberIn = (points: unknown): number => (typeof points === 'string' ? Number(points) : Number.NaN);
