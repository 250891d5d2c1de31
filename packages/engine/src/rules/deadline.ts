// 10月底前报送,未按时限报送的,扣1分。 One thing due on a day; late or missing costs, flat or by day or started week.
// Example: 期限10月31日, 11月2日报送 → 迟2天, 扣1分. 10月31日过完尚未报送: 扣1分.
import { add, type Exact, min, multiply, negate } from '../number/exact.ts';
import { type Cell, defineRule, NO_DAY } from './rule.ts';
import { rowsOf, settle } from './shared.ts';

export default defineRule({
  kind: 'deadline',
  takes: ['delivery'],
  compile(rule, maker) {
    const points = maker.price(rule.points, 'points');
    const grace = maker.whole(rule.grace, 'grace', 0) ?? 0;
    const more = rule.more ? maker.price(rule.more.points, 'more.points') : 0;
    const unit = rule.more?.per === 'week' ? 7 : 1;
    const after = maker.whole(rule.more?.after, 'more.after', 0) ?? 0;
    const most = maker.size(rule.limitEach, 'limitEach');
    const due = maker.day(rule.due);
    const common = rule.due !== undefined;

    /** What coming `late` days late costs. */
    const price = (late: number): Exact => (late <= grace ? 0 : lost(late));
    /** What is not there by the end of its last day in time is late, though it may be no full day late yet. */
    const priceMissing = (late: number): Exact => (late < grace ? 0 : lost(late));

    function lost(late: number): Exact {
      const cost = late > after ? add(points, multiply(more, Math.ceil((late - after) / unit))) : points;
      return most === null ? cost : min(cost, most);
    }

    /** The due day for this unit: the scheme's, or where a fact moved it (the last word counts). */
    function dueFor({ cols, a, b }: Cell): number {
      let at = due ?? NO_DAY;
      // Facts of a cell come in the order they became known.
      for (let i = a; i < b; i++) if ((cols.due[i] ?? NO_DAY) !== NO_DAY) at = cols.due[i] as number;
      return at;
    }

    return {
      sign: 'takes',
      ports: [{ kinds: ['delivery'], slot: 'many', needs: { due: !common } }],
      best: 0,
      worst: negate(maker.scale),
      judge(cell, env, out, trace) {
        const { cols, a, b } = cell;
        if (!common) {
          let sum: Exact = 0;
          for (let i = a; i < b; i++) {
            if ((cols.count[i] as number) < 1) continue;
            const late = (cols.date[i] as number) - (cols.due[i] as number);
            const cost = price(late);
            sum = add(sum, negate(cost));
            trace?.line(
              late > 0 ? 'deadline.late' : 'deadline.met',
              negate(cost),
              negate(cost),
              { late, day: { day: cols.date[i] as number }, due: { day: cols.due[i] as number } },
              [cols.row[i] as number],
            );
          }
          settle(out, sum);
          return;
        }
        const day = dueFor(cell);
        let first = NO_DAY;
        for (let i = a; i < b; i++) {
          const date = cols.date[i] as number;
          if ((cols.count[i] as number) >= 1 && (first === NO_DAY || date < first)) first = date;
        }
        const missing = first === NO_DAY;
        const late = (missing ? env.asOf : first) - day;
        const cost = negate(missing ? priceMissing(late) : price(late));
        settle(out, cost);
        if (trace === null) return;
        const ahead = missing ? 'deadline.open' : 'deadline.met';
        const behind = missing ? 'deadline.missing' : 'deadline.late';
        const key = missing && late === 0 ? 'deadline.over' : late > 0 ? behind : ahead;
        const values = { late, due: { day }, ...(missing ? {} : { day: { day: first } }) };
        trace.line(key, cost, cost, values, rowsOf(cols, a, b));
      },
    };
  },
});
