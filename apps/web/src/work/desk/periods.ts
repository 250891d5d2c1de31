import type { Fact } from '@mingjian/model';
import { isWithin, type ReportSpan, spansOfRule } from '@mingjian/workflow';
import type { Line } from './lines.ts';

/** A period with the column of its number in a form. */
export interface Span extends ReportSpan {
  readonly column: string;
}

/** Whether a line asks for so many per month, quarter …: then all of them are entered at once. */
export const hasPeriods = ({ rule }: Line): boolean => rule.compiled.periods !== undefined;

/** How many are asked for in each period. */
export const wantedOf = ({ rule }: Line): number => rule.compiled.periods?.wanted ?? 0;

/** The periods of a line, in order. */
export const spansOf = ({ rule }: Line): Span[] =>
  spansOfRule(rule).map((span) => ({ ...span, column: `period ${span.label}` }));

const countOf = ({ count }: Fact): number => Number(count ?? '1');
const inSpan = (span: Span, facts: readonly Fact[]): Fact[] =>
  facts.filter(({ date }) => date !== undefined && isWithin(span, date.slice(0, 10)));
const sumOf = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + countOf(fact), 0);

/** What is recorded for each period; nothing for those where nobody recorded anything. */
export const beginPeriods = (line: Line, current: readonly Fact[]): Record<string, string> =>
  Object.fromEntries(
    spansOf(line).flatMap((span) => {
      const facts = inSpan(span, current);
      return facts.length > 0 ? [[span.column, String(sumOf(facts))]] : [];
    }),
  );

/** The numbers with those added that meet what is asked, in the periods that are over and have none. */
export const fillPeriods = (
  line: Line,
  typed: Readonly<Record<string, string>>,
  day: string,
): Record<string, string> => ({
  ...typed,
  ...Object.fromEntries(
    spansOf(line)
      .filter(({ column, to }) => to <= day && !typed[column]?.trim())
      .map(({ column }) => [column, String(wantedOf(line))]),
  ),
});

/** A fact that is to be made: what it says, and what it corrects. */
export interface Change {
  readonly cells: Record<string, string>;
  readonly old?: Fact;
}

/**
 * What makes the recorded numbers those that were typed. More: one fact beside those that stand, so that none of them
 * loses its proof. Less: the latest are corrected. An emptied field says nothing.
 */
export function periodChanges(
  line: Line,
  typed: Readonly<Record<string, string>>,
  { current, day }: { current: readonly Fact[]; day: string },
): Change[] {
  return spansOf(line).flatMap((span) => {
    const text = typed[span.column]?.trim() ?? '';
    const facts = inSpan(span, current);
    const sum = sumOf(facts);
    if (text === '' || (facts.length > 0 && text === String(sum))) return [];
    // What was delivered within a period that is over is judged on its last day; no other day is known.
    const date = isWithin(span, day) ? day : span.to;
    const wish = Number(text);
    // What is no number goes to the engine as it is: its words say what is wrong.
    if (!/^\d+$/.test(text)) return [{ cells: { date, count: text } }];
    if (wish < sum) return fewer(facts, sum - wish, day);
    const none = facts.find((fact) => countOf(fact) === 0);
    return none ? [corrected(none, wish - sum, day)] : [{ cells: { date, count: String(wish - sum) } }];
  });
}

/** Takes so many away, from the latest facts first. */
function fewer(facts: readonly Fact[], less: number, day: string): Change[] {
  let left = less;
  return [...facts].reverse().flatMap((fact) => {
    const cut = Math.min(left, countOf(fact));
    left -= cut;
    return cut > 0 ? [corrected(fact, countOf(fact) - cut, day)] : [];
  });
}

/** The fact keeps its day; what was known until today stays as it was. */
function corrected(old: Fact, count: number, day: string): Change {
  const date = old.date ?? day;
  const known = [day, (old.known ?? '').slice(0, 10)].sort().at(-1) ?? day;
  return { cells: { date, count: String(count), ...(known > date.slice(0, 10) ? { known } : {}) }, old };
}
