import type { Band, ClauseRule, Level } from '../rule.ts';

type Rule = Record<string, unknown> | ClauseRule;

/**
 * What a scale asks of whoever assesses: to choose one of several prices. Whether its steps are called grades, levels or marks of
 * their own, the choice and its price are the same, and so is every score; this takes a scale apart into its prices. Answers nothing
 * for a rule that is no scale, and for bands of numbers beside other bands (`bands`), whose ends decide a score.
 */
export function prices(rule: Rule, bands: boolean): readonly string[] | undefined {
  switch (rule.kind) {
    case 'severity':
      return (rule.levels as readonly Level[]).map(({ points }) => price(points, rule.per, rule.cap));
    case 'fixed':
      // What takes nothing is no loss of everything.
      return rule.byClass || rule.points === 0 ? undefined : [price(rule.points)];
    case 'deduct':
      return rule.byClass ? undefined : [price(minus(rule.points), rule.per, rule.cap)];
    case 'award':
      return rule.byClass ? undefined : [price(rule.points, rule.per, rule.cap)];
    case 'allOrNothing':
      return ['nothing'];
    case 'judgement':
      return rule.max === undefined ? undefined : [`${rule.min ?? 0}~${rule.max}`];
    case 'band': {
      const steps = rule.bands as readonly Band[];
      if (bands && steps.some(({ from, to }) => from !== null || to !== null)) return undefined;
      return steps.map(({ points, min, max }) =>
        points === null && max !== undefined ? `${min ?? 0}~${max}` : price(points, rule.per, rule.cap),
      );
    }
    default:
      return undefined;
  }
}

const minus = (points: unknown): unknown => (typeof points === 'number' ? -points : points);
/** What is paid once needs no limit. */
const price = (points: unknown, per?: unknown, cap?: unknown): string =>
  points === 0 ? 'nothing' : per == null ? `${points} once` : `${points} ${per} ${cap ?? ''}`;

/** Of the rules that have no equal among the others: those whose prices are all among the others' prices. */
export function alike(rules: readonly Rule[], others: readonly Rule[]): readonly Rule[] {
  const numbered = (rule: Rule): boolean =>
    rule.kind === 'band' && (rule.bands as readonly Band[]).some(({ from, to }) => from != null || to != null);
  const both = rules.some(numbered) && others.some(numbered);
  const there = others.flatMap((rule) => prices(rule, both) ?? []);
  return rules.filter((rule) => {
    const own = prices(rule, both);
    if (!own?.every((one) => count(there, one) >= count(own, one))) return false;
    for (const one of own) there.splice(there.indexOf(one), 1);
    return true;
  });
}

const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length;
