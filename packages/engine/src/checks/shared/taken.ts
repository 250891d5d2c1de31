import type { Rule } from '@mingjian/model';
import { compare, type Exact, GRAIN, max, multiply, negate, points } from '../../number/exact.ts';
import { figure, pointsOf } from './figures.ts';

/** How much one occurrence takes at most, or `open` where the document gives no figure; null for a rule that takes nothing. */
export function mostTaken(rule: Rule, cls: string): Exact | 'open' | null {
  const one = (amount: Parameters<typeof figure>[0]): Exact | 'open' => figure(amount, cls) ?? 'open';
  switch (rule.kind) {
    case 'deduct':
    case 'fixed':
    case 'timeliness':
      return one(rule.points);
    case 'deadline':
      return one(rule.limitEach ?? rule.points);
    case 'quota': {
      const each = one(rule.points);
      const count = figure(rule.count, cls);
      if (each === 'open' || rule.shortage === 'period') return each;
      return count === null || typeof count !== 'number' ? 'open' : multiply(each, count / GRAIN);
    }
    case 'severity':
      return most(rule.levels.map((level) => figure(level.points, cls)));
    case 'levels':
      return negative(rule.levels.map((level) => pointsOf(level.points, cls)?.min ?? null));
    case 'bands':
      return typeof rule.bands === 'string'
        ? null
        : negative(rule.bands.map((band) => pointsOf(band.points, cls)?.min ?? null));
    case 'rate':
      return rule.step === undefined ? null : one(rule.points);
    case 'checklist':
      return rule.mode === 'lose' && rule.each !== undefined ? one(rule.each) : null;
    case 'allOrNothing':
      return rule.points === undefined ? null : one(rule.points);
    default:
      return null;
  }
}

const most = (list: readonly (Exact | null)[]): Exact | 'open' => {
  const known = list.filter((x) => x !== null);
  return known.length < list.length || known.length === 0 ? 'open' : known.reduce(max);
};

/** Points written with a minus: the most that they take, null when none does. */
function negative(list: readonly (Exact | null)[]): Exact | null {
  const taking = list.flatMap((x) => (x !== null && compare(x, points(0)) < 0 ? [negate(x)] : []));
  return taking.length === 0 ? null : taking.reduce(max);
}
