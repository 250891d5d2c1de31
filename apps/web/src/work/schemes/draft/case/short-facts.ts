import type { Enrolled, Plan, PlanRule } from '@mingjian/engine';
import type { Amount, Fact } from '@mingjian/model';
import { daysOf, spanOf } from '../spans.ts';

/** How many a quota wants in every period of a class; null where that is not known. */
export function wantedOf({ source }: PlanRule, plan: Plan, cls: string): number | null {
  if (source.kind !== 'quota') return null;
  const amount: Amount | undefined =
    typeof source.count === 'object' ? (source.count[cls] ?? source.count.default) : source.count;
  const value = Number(amount?.startsWith('$') ? (plan.params.values.get(amount.slice(1)) ?? Number.NaN) : amount);
  return Number.isFinite(value) ? value : null;
}

/** 缺 3 条: deliveries in every period of the plan, so many fewer than the quota wants, the first periods short first. */
export function shortFacts(rule: PlanRule, plan: Plan, unit: Enrolled, short: number): Partial<Fact>[] {
  const { source } = rule;
  const wanted = wantedOf(rule, plan, plan.classes[unit.cls]?.id ?? '');
  if (source.kind !== 'quota' || wanted === null) return [];
  const firstDays = new Map<string, string>();
  for (const day of daysOf({ from: plan.periodFrom, to: plan.periodTo })) {
    const span = spanOf(source.period, day);
    if (!firstDays.has(span)) firstDays.set(span, day);
  }
  let left = short;
  return [...firstDays.values()].map((date) => {
    const lacks = Math.min(wanted, left);
    left -= lacks;
    return { kind: 'delivery', date, count: String(wanted - lacks) };
  });
}
