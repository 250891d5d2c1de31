import { dayText, type PlanRule } from '@mingjian/engine';

/** A stretch of days in which so many are asked for; both ends are days (yyyy-mm-dd) and belong to it. */
export interface ReportSpan {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The months, quarters … of a rule that asks for so many in each, in order; none of any other rule. */
export const spansOfRule = ({ compiled }: Pick<PlanRule, 'compiled'>): ReportSpan[] =>
  (compiled.periods?.spans ?? []).map(({ label, from, to }) => ({ label, from: dayText(from), to: dayText(to) }));

/** Whether a day lies in a span. */
export const isWithin = ({ from, to }: ReportSpan, day: string): boolean => day >= from && day <= to;

/** The spans that have begun by a day and within which none of these days lies. */
export const spansWithout = <S extends ReportSpan>(
  spans: readonly S[],
  days: readonly string[],
  today: string,
): readonly S[] => spans.filter((span) => span.from <= today && !days.some((day) => isWithin(span, day)));
