// 10月底前报送,未按时限报送的,扣1分。 One thing due on a day; late or missing costs, flat or by day or started week.
// Example: 期限10月31日, 11月2日报送 → 迟2天, 扣1分. 至10月31日当天尚未报送: 还不扣.
import { add, type Exact, min, multiply, negate } from '../number/exact.ts';
import { type Cell, defineRule, NO_DAY } from './rule.ts';
import { rowsOf, settle } from './shared.ts';

export default defineRule({
  kind: 'deadline',
  takes: ['delivery'],
  compile(rule, maker) {
    const points = maker.need(rule.points, 'points');
    const grace = maker.whole(rule.grace, 'grace', 0) ?? 0;
    const more = rule.more ? maker.need(rule.more.points, 'more.points') : 0;
    const unit = rule.more?.per === 'week' ? 7 : 1;
    const after = maker.whole(rule.more?.after, 'more.after', 0) ?? 0;
    const most = maker.amount(rule.limitEach);
    const due = maker.day(rule.due);
    const common = rule.due !== undefined;

    /** What being `late` days late costs. */
    function price(late: number): Exact {
      if (late <= grace) return 0;
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
          let lost: Exact = 0;
          for (let i = a; i < b; i++) {
            if ((cols.count[i] as number) < 1) continue;
            const late = (cols.date[i] as number) - (cols.due[i] as number);
            const cost = price(late);
            lost = add(lost, negate(cost));
            trace?.line(
              late > 0 ? 'deadline.late' : 'deadline.met',
              negate(cost),
              negate(cost),
              { late, day: { day: cols.date[i] as number }, due: { day: cols.due[i] as number } },
              [cols.row[i] as number],
            );
          }
          settle(out, lost);
          return;
        }
        const day = dueFor(cell);
        let first = NO_DAY;
        for (let i = a; i < b; i++) {
          const date = cols.date[i] as number;
          if ((cols.count[i] as number) >= 1 && (first === NO_DAY || date < first)) first = date;
        }
        const late = (first === NO_DAY ? env.asOf : first) - day;
        const lost = negate(price(late));
        settle(out, lost);
        if (trace === null) return;
        const rows = rowsOf(cols, a, b);
        const values = { late, due: { day } };
        if (first !== NO_DAY)
          trace.line(late > 0 ? 'deadline.late' : 'deadline.met', lost, lost, { ...values, day: { day: first } }, rows);
        else trace.line(late > 0 ? 'deadline.missing' : 'deadline.open', lost, lost, values, rows);
      },
    };
  },
});
