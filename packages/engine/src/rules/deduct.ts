// 每发现一处扣1分,扣完为止。 A price per occurrence, up to what the leaf has.
// Example: 满分3分, 发现2处 ×1 = 2, 得1分. `each: 3` charges every full three; `free: 2` lets the first two pass.
import { multiply, negate } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { rowsOf, settle, total } from './shared.ts';

export default defineRule({
  kind: 'deduct',
  takes: ['event'],
  compile(rule, maker) {
    const points = maker.price(rule.points, 'points');
    const free = maker.whole(rule.free, 'free', 0) ?? 0;
    const each = maker.whole(rule.each, 'each', 1) ?? 1;
    const plain = free === 0 && each === 1;
    const per = rule.per ?? '次';
    return {
      sign: 'takes',
      ports: [{ kinds: ['event'], slot: 'many' }],
      best: 0,
      worst: negate(maker.scale),
      judge(cell, _env, out, trace) {
        const n = total(cell);
        const times = plain ? n : Math.floor(Math.max(0, n - free) / each);
        if (times !== 0) settle(out, multiply(points, -times));
        if (trace === null) return;
        if (!plain) {
          if (n > 0)
            trace.line(
              'deduct.counted',
              out.lo,
              out.hi,
              { n, free, each, times, points: { exact: points }, per },
              rowsOf(cell.cols, cell.a, cell.b),
            );
          return;
        }
        for (let i = cell.a; i < cell.b; i++) {
          const count = cell.cols.count[i] as number;
          const lost = multiply(points, -count);
          trace.line(
            'deduct.one',
            lost,
            lost,
            { count, per, points: { exact: points }, day: { day: cell.cols.date[i] as number } },
            [cell.cols.row[i] as number],
          );
        }
      },
    };
  },
});
