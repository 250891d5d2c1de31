// 获评省级优秀的加0.5分,最高加2分。 Points per occurrence; the limit is the rule's or the group's.
// Example: 获评3次 ×0.5 = 1.5.
import { multiply } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { rowsOf, settle, total } from './shared.ts';

export default defineRule({
  kind: 'award',
  takes: ['event'],
  compile(rule, maker) {
    const points = maker.price(rule.points, 'points');
    const each = maker.whole(rule.each, 'each', 1) ?? 1;
    const per = rule.per ?? '次';
    return {
      sign: 'gives',
      ports: [{ kinds: ['event'], slot: 'many' }],
      best: maker.size(rule.limit, 'limit') ?? maker.scale,
      worst: 0,
      judge(cell, _env, out, trace) {
        const n = total(cell);
        const times = each === 1 ? n : Math.floor(n / each);
        if (times !== 0) settle(out, multiply(points, times));
        if (trace && n > 0)
          trace.line(
            'award.some',
            out.lo,
            out.hi,
            { n, times, each, per, points: { exact: points } },
            rowsOf(cell.cols, cell.a, cell.b),
          );
      },
    };
  },
});
