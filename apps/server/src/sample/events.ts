import { dayText } from '@mingjian/engine';
import type { RuleOf } from '@mingjian/model';
import { periodsWithin } from './figures.ts';
import { type Draft, faulty, type Situation, someDay } from './situation.ts';

const event = (at: Situation, more: Partial<Draft> = {}): Draft => ({ kind: 'event', date: someDay(at), ...more });

/** Faults found: one here and there, more where the unit is bad. */
export function deductFacts(at: Situation): Draft[] {
  if (!faulty(at, 0.9)) return [];
  return Array.from({ length: at.chance.whole(1, 2) }, () => event(at, at.chance.hit(0.3) ? { count: '2' } : {}));
}

export function fixedFacts(at: Situation, rule: RuleOf<'fixed'>): Draft[] {
  if (!faulty(at, 0.4)) return [];
  const { when } = rule;
  if (when && 'streak' in when) {
    const periods = periodsWithin(when.streak.period, at.from, at.to);
    const first = at.chance.whole(0, Math.max(0, periods.length - when.streak.length));
    // Now and then one short of the streak: then nothing is taken, and the ledger can say so.
    const length = when.streak.length - (at.chance.hit(0.4) ? 1 : 0);
    return periods
      .slice(first, first + length)
      .map((period) => ({ kind: 'event', date: dayText(at.chance.whole(period.first, period.last)) }));
  }
  const count = when ? at.figures.number(when.count, 1) : 1;
  return [event(at, count > 1 ? { count: String(Math.max(1, Math.ceil(count) - at.chance.whole(0, 1))) } : {})];
}

export function severityFacts(at: Situation): Draft[] {
  if (!faulty(at, 0.6) || at.plan.levels.length === 0) return [];
  // The grave levels stand first in the plans, and happen least.
  const level = at.plan.levels[at.plan.levels.length - 1 - Math.floor(at.chance.next() ** 2 * at.plan.levels.length)];
  return [event(at, { level: level ?? at.plan.levels[0] })];
}

export function awardFacts(at: Situation, rule: RuleOf<'award'>): Draft[] {
  if (!at.chance.hit(at.quality * 0.45)) return [];
  const each = Math.ceil(at.figures.number(rule.each, 1));
  const count = each * at.chance.whole(1, 2);
  return [event(at, count > 1 ? { count: String(count) } : {})];
}

/** Rare: one case in a plan of thirty units is already a scandal. */
export function vetoFacts(at: Situation, rule: RuleOf<'veto'>): Draft[] {
  if (!at.chance.hit(rule.target === 'item' ? 0.04 : 0.012)) return [];
  const count = Math.ceil(at.figures.number(rule.when?.count, 1));
  const level = rule.when?.level ?? at.plan.levels[0];
  return [event(at, { ...(count > 1 ? { count: String(count) } : {}), ...(level === undefined ? {} : { level }) })];
}
