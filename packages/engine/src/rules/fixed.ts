// 未明确分管领导的,扣1分; 连续四季度被通报,扣1分。 One price, once, however often; the trigger may be a pattern.
// Example: 四个季度各被通报一次 → 扣1分; 三个季度 → 不扣.

import { spansWithin } from '../calendar/periods.ts';
import { negate } from '../number/exact.ts';
import { type Cell, defineRule } from './rule.ts';
import { rowsOf, settle, total } from './shared.ts';

export default defineRule({
  kind: 'fixed',
  takes: ['event'],
  compile(rule, maker) {
    const points = maker.price(rule.points, 'points');
    const lost = negate(points);
    const streak = rule.when && 'streak' in rule.when ? rule.when.streak : null;
    const count = rule.when && 'count' in rule.when ? (maker.whole(rule.when.count, 'when.count', 1) ?? 1) : 1;
    const spans = streak ? spansWithin(streak.period, maker.from, maker.to) : [];

    /** The first run of `length` periods that each hold an event: labels of its ends, or null. */
    function run(cell: Cell): { from: string; to: string } | null {
      let length = 0;
      for (let s = 0; s < spans.length; s++) {
        const span = spans[s];
        if (!span) break;
        let hit = false;
        for (let i = cell.a; i < cell.b && !hit; i++) {
          const day = cell.cols.date[i] as number;
          hit = day >= span.from && day <= span.to && (cell.cols.count[i] as number) > 0;
        }
        length = hit ? length + 1 : 0;
        const first = streak && length >= streak.length ? spans[s - streak.length + 1] : undefined;
        if (first) return { from: first.label, to: span.label };
      }
      return null;
    }

    return {
      sign: 'takes',
      ports: [{ kinds: ['event'], slot: 'many' }],
      best: 0,
      worst: lost,
      judge(cell, _env, out, trace) {
        if (streak) {
          const found = cell.b - cell.a >= streak.length ? run(cell) : null;
          if (!found) return;
          settle(out, lost);
          trace?.line(
            'fixed.streak',
            lost,
            lost,
            { from: { span: found.from }, to: { span: found.to }, length: streak.length },
            rowsOf(cell.cols, cell.a, cell.b),
          );
          return;
        }
        const n = total(cell);
        if (n < count) return;
        settle(out, lost);
        trace?.line(
          count > 1 ? 'fixed.count' : 'fixed.one',
          lost,
          lost,
          { n, count, points: { exact: points } },
          rowsOf(cell.cols, cell.a, cell.b),
        );
      },
    };
  },
});
