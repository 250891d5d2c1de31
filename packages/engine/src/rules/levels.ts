// 能顺畅开展的得3分;只有渠道的最多得2分;没有的不得分 / 未展示扣1分,不规范扣0.5分。 Exactly one described level holds.
// Example: “只有渠道”, 评定1.5分 (in [0, 2]) → 得1.5分. A level with a range waits for a person's mark.
import { compare, toText } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { clamp, ends, rowsOf, settle, signOf, unknown, unlike } from './shared.ts';

export default defineRule({
  kind: 'levels',
  takes: ['level', 'mark'],
  compile(rule, maker) {
    const levels = rule.levels.map((l) => {
      const range = typeof l.points === 'object' && 'min' in l.points && 'max' in l.points ? l.points : null;
      const lo = maker.need(range ? (range.min as never) : (l.points as never), `levels.${l.level}`);
      const hi = range ? maker.need(range.max as never, `levels.${l.level}`) : lo;
      if (compare(lo, hi) > 0) maker.fail(`${l.level}: ${toText(lo)} > ${toText(hi)}`);
      return { name: l.level, lo, hi };
    });
    unlike(
      levels.map((l) => l.name),
      'level',
      maker,
    );
    const { worst, best } = ends(levels, false);
    return {
      sign: signOf(levels),
      ports: [
        { kinds: ['level'], slot: 'single', needs: { level: true } },
        { kinds: ['mark'], slot: 'single', needs: { value: true }, min: worst, max: best },
      ],
      levels: levels.map((l) => l.name),
      best,
      worst,
      judge(cell, _env, out, trace) {
        const { cols, a, b, a2, b2 } = cell;
        const level = b > a ? levels[cols.level[a] as number] : undefined;
        if (!level) {
          unknown(out, worst, best, 'gap.level', trace);
          return;
        }
        const values = { level: level.name };
        if (compare(level.lo, level.hi) === 0) {
          settle(out, level.lo);
          trace?.line('levels.one', level.lo, level.lo, values, rowsOf(cols, a, b));
        } else if (b2 > a2) {
          const mark = cols.value[a2] as number;
          const held = clamp(mark, level.lo, level.hi);
          settle(out, held);
          trace?.line('levels.mark', held, held, { ...values, min: { exact: level.lo }, max: { exact: level.hi } }, [
            ...rowsOf(cols, a, b),
            ...rowsOf(cols, a2, b2),
          ]);
        } else {
          out.lo = level.lo;
          out.hi = level.hi;
          trace?.line(
            'levels.range',
            level.lo,
            level.hi,
            { ...values, min: { exact: level.lo }, max: { exact: level.hi } },
            rowsOf(cols, a, b),
          );
        }
      },
    };
  },
});
