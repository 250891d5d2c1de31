// 被国务院办公厅通报一次扣2分,省1.5分,市1分,县0.5分,扣完为止。 The price depends on the level of what happened.
// Example: 市通报1次、县通报2次 → 1×1 + 2×0.5 = 2.
import { add, multiply, negate } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { settle, unlike } from './shared.ts';

export default defineRule({
  kind: 'severity',
  takes: ['event'],
  compile(rule, maker) {
    const names = rule.levels.map((l) => l.level);
    unlike(names, 'level', maker);
    const points = rule.levels.map((l) => maker.price(l.points, `levels.${l.level}`));
    return {
      sign: 'takes',
      ports: [{ kinds: ['event'], slot: 'many', needs: { level: true } }],
      levels: names,
      best: 0,
      worst: negate(maker.scale),
      judge(cell, _env, out, trace) {
        const { count, level, row, date } = cell.cols;
        let lost = out.lo;
        for (let i = cell.a; i < cell.b; i++) {
          const at = level[i] as number;
          const one = multiply(points[at] ?? 0, -(count[i] as number));
          lost = add(lost, one);
          trace?.line(
            'severity.one',
            one,
            one,
            {
              level: names[at] ?? '',
              count: count[i] as number,
              points: { exact: points[at] ?? 0 },
              day: { day: date[i] as number },
            },
            [row[i] as number],
          );
        }
        settle(out, lost);
      },
    };
  },
});
