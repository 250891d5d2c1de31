import { dayText } from '@mingjian/engine';
import type { RuleOf } from '@mingjian/model';
import { periodsWithin } from './figures.ts';
import { clampDay, type Draft, faulty, type Situation } from './situation.ts';

export function quotaFacts(at: Situation, rule: RuleOf<'quota'>): Draft[] {
  const { chance, figures } = at;
  const wanted = Math.ceil(figures.number(rule.count, 1));
  const periods = periodsWithin(rule.period, figures.day(rule.from, at.from), figures.day(rule.to, at.to));
  return periods.flatMap((period) => {
    const count = faulty(at, 0.3) ? wanted - chance.whole(1, Math.max(1, wanted)) : wanted + (chance.hit(0.2) ? 1 : 0);
    if (count <= 0) return [];
    const date = dayText(chance.whole(period.first, period.last));
    return [{ kind: 'delivery', date, ...(count > 1 ? { count: String(count) } : {}) }];
  });
}

/** Most hand in some days early, some late, a few not at all. */
export function deadlineFacts(at: Situation, rule: RuleOf<'deadline'>): Draft[] {
  const { chance, figures } = at;
  const arrival = (due: number): string =>
    dayText(clampDay(at, faulty(at, 0.8) ? due + chance.whole(1, 20) : due - chance.whole(0, 15)));
  if (rule.due !== undefined) {
    if (faulty(at, 0.15)) return [];
    return [{ kind: 'delivery', date: arrival(figures.day(rule.due, at.to)) }];
  }
  return Array.from({ length: chance.whole(1, 3) }, () => {
    const due = chance.whole(Math.min(at.to, at.from + 30), at.to);
    return { kind: 'delivery', date: arrival(due), due: dayText(due) };
  });
}

const HOUR = 60;
const DAY = 24 * HOUR;
const clock = (minute: number): string =>
  `${dayText(Math.floor(minute / DAY))}T${String(Math.floor((minute % DAY) / HOUR)).padStart(2, '0')}:${String(minute % HOUR).padStart(2, '0')}`;

export function timelinessFacts(at: Situation, rule: RuleOf<'timeliness'>): Draft[] {
  const { chance, figures } = at;
  const { within } = rule;
  return Array.from({ length: chance.whole(1, 3) }, () => {
    const late = faulty(at, 0.7);
    const part = late ? 1.1 + chance.next() : 0.2 + chance.next() * 0.6;
    if ('hours' in within) {
      const start = chance.whole(at.from, Math.max(at.from, at.to - 30)) * DAY + chance.whole(9 * HOUR, 16 * HOUR);
      const end = start + Math.round(figures.number(within.hours, 24) * HOUR * part);
      return { kind: 'case', date: clock(start), end: clock(end) };
    }
    const days = 'days' in within ? figures.number(within.days, 10) : figures.number(within.workdays, 10);
    const start = chance.whole(at.from, Math.max(at.from, at.to - 60));
    // Working days are fewer than days: a late answer must be late in both counts, over holidays too.
    const end = start + (late ? Math.ceil(days * 2) + chance.whole(8, 15) : Math.floor(days * part));
    return { kind: 'case', date: dayText(start), end: dayText(end) };
  });
}
