// 承办单位在2小时内签收,超时签收的,每件扣0.01分 / 3个工作日内回复。 Each case runs from its start to its end within a limit.
// Example: 9:00 交办, 11:00 签收 → 未超时; 11:01 → 超时, 扣0.01.
import { addWorkdays } from '../calendar/workdays.ts';
import { add, type Exact, multiply, negate } from '../number/exact.ts';
import { type Cell, defineRule, NO_DAY } from './rule.ts';

const DAY = 1440;

export default defineRule({
  kind: 'timeliness',
  takes: ['case'],
  compile(rule, maker) {
    const points = maker.price(rule.points, 'points');
    const { within } = rule;
    const unit = 'hours' in within ? 'hours' : 'days' in within ? 'days' : 'workdays';
    const per = rule.per ?? '件';
    const limit = maker.whole(Object.values(within)[0], `within.${unit}`, 0) ?? 0;

    // A column that no fact fills may be empty: what is read beyond it is what an absent cell says.
    /** Last minute that is still in time, in minutes since 1970; or the year whose calendar is missing. */
    function lastMinute({ cols }: Cell, i: number): number | { missingYear: number } {
      const due = cols.due[i] ?? NO_DAY;
      if (due !== NO_DAY) {
        const minute = cols.dueMinute[i] ?? -1;
        return due * DAY + (minute < 0 ? DAY - 1 : minute);
      }
      const start = cols.date[i] as number;
      if (unit === 'hours') return start * DAY + Math.max(0, cols.startMinute[i] ?? 0) + limit * 60;
      if (unit === 'days') return (start + limit) * DAY + DAY - 1;
      const end = addWorkdays(start, limit);
      return 'day' in end ? end.day * DAY + DAY - 1 : end;
    }

    return {
      sign: 'takes',
      ports: [{ kinds: ['case'], slot: 'many', needs: { time: unit === 'hours' } }],
      best: 0,
      worst: negate(maker.scale),
      judge(cell, env, out, trace) {
        const { cols } = cell;
        let lost: Exact = 0;
        let doubtful: Exact = 0;
        for (let i = cell.a; i < cell.b; i++) {
          const last = lastMinute(cell, i);
          const count = cols.count[i] as number;
          const cost = multiply(points, -count);
          if (typeof last !== 'number') {
            doubtful = add(doubtful, cost);
            trace?.line(
              'timeliness.calendar',
              cost,
              0,
              { year: last.missingYear, day: { day: cols.date[i] as number } },
              [cols.row[i] as number],
            );
            continue;
          }
          // What ends after the as-of day is still open on that day, even if its end is already written down.
          const endDay = cols.end[i] ?? NO_DAY;
          const ended = endDay !== NO_DAY && endDay <= env.asOf;
          const minute = cols.endMinute[i] ?? 0;
          // An end without a time of day counts as the day's first minute. A case still open counts as ending right
          // after the as-of day: a limit that ends on that day has ended.
          const end = ended ? endDay * DAY + Math.max(0, minute) : (env.asOf + 1) * DAY;
          const late = end > last;
          if (late) lost = add(lost, cost);
          if (trace === null) continue;
          const start = cols.date[i] as number;
          const day =
            unit === 'hours' ? { minute: start * DAY + Math.max(0, cols.startMinute[i] ?? 0) } : { day: start };
          const due = unit === 'hours' ? { minute: last } : { day: Math.floor(last / DAY) };
          const done = unit === 'hours' ? { minute: end } : { day: Math.floor(end / DAY) };
          const rows = [cols.row[i] as number];
          const values = { limit, unit, day, due, end: done, count, per, points: { exact: points } };
          if (late) trace.line(ended ? 'timeliness.late' : 'timeliness.overdue', cost, cost, values, rows);
          else trace.line(ended ? 'timeliness.met' : 'timeliness.open', 0, 0, values, rows);
        }
        out.lo = add(lost, doubtful);
        out.hi = lost;
      },
    };
  },
});
