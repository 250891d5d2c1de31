import type { Amount, Rule, RuleKind } from '@mingjian/model';
import type { Choose } from './choose.ts';

/** What a random rule may refer to. */
export interface RuleSetting {
  choose: Choose;
  classes: readonly string[];
  unitNames: readonly string[];
  days: readonly string[];
  /** The rules that stand before it in the leaf and that it can name. */
  earlier: readonly Rule[];
  groups: readonly string[];
  /** Codes above the leaf that a veto can name. */
  above: readonly string[];
  grades: readonly string[];
}

const points = ['1', '0.5', '0.1', '2', '0.04', '0.333', '1.5', '0.25'];

/** A number of the scheme: a decimal, now and then by class or a parameter. */
export function amount(
  { choose, classes }: Pick<RuleSetting, 'choose' | 'classes'>,
  from: readonly string[] = points,
): Amount {
  if (choose.chance(10)) return { [choose.of(classes)]: choose.of(from), default: choose.of(from) };
  if (from === points && choose.chance(5)) return choose.of(['$late', '$each']);
  return choose.of(from);
}

/** The kinds with facts of one sort only, so that their number is plain. */
export const oneSort: readonly RuleKind[] = [
  'deduct',
  'severity',
  'award',
  'checklist',
  'deadline',
  'timeliness',
  'rate',
  'quota',
];

export function ofEarlier(
  { choose, earlier }: RuleSetting,
  percent: number,
  from?: readonly RuleKind[],
): { of?: string } {
  const named = earlier.filter((rule) => rule.id !== undefined && (from === undefined || from.includes(rule.kind)));
  return named.length > 0 && choose.chance(percent) ? { of: choose.of(named).id ?? '' } : {};
}
