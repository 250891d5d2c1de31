// 双向互评、社会评议。 The raters' marks on their scale become points of the leaf; by default their mean.
// Example: 百分制, 三家评 90、95、100, 满分25分 → 95/100×25 = 23.75.
import { compare, divide, type Exact, scaleBy, subtract, toRational } from '../number/exact.ts';
import { type Columns, defineRule } from './rule.ts';
import { combine, rowsOf, settle, unknown } from './shared.ts';

/** The cell's ratings with `fill` for everyone who has not rated yet; only their values may be combined. */
function filled(cols: Columns, a: number, b: number, absent: number, fill: number): Columns {
  const value = new Float64Array(b - a + absent).fill(fill);
  value.set(cols.value.subarray(a, b));
  return { ...cols, value };
}

export default defineRule({
  kind: 'ratings',
  takes: ['rating'],
  compile(rule, maker) {
    const low = maker.need(rule.scale.min, 'scale.min');
    const high = maker.need(rule.scale.max, 'scale.max');
    if (compare(low, high) >= 0) maker.fail('scale.min ≥ scale.max');
    const width = subtract(high, low);
    const places = rule.places ?? null;
    const toPoints = (x: Exact): Exact => scaleBy(maker.scale, toRational(divide(subtract(x, low), width)), places);
    return {
      sign: 'gives',
      ports: [{ kinds: ['rating'], slot: 'by', needs: { value: true, by: true }, min: low, max: high }],
      best: maker.scale,
      worst: 0,
      judge(cell, env, out, trace) {
        const { cols, a, b } = cell;
        if (a === b) {
          unknown(out, 0, maker.scale, 'gap.rating', trace);
          return;
        }
        const absent = Math.max(0, env.raters - (b - a));
        const n = b - a;
        const shown = { n, absent, how: rule.aggregate, full: { exact: maker.scale } };
        if (absent === 0) {
          const value = toPoints(combine(cols, a, b, rule.aggregate, null));
          settle(out, value);
          trace?.line(
            'ratings.all',
            value,
            value,
            { ...shown, mean: { exact: combine(cols, a, b, rule.aggregate, null) } },
            rowsOf(cols, a, b),
          );
          return;
        }
        /** Who has not rated yet may be the last to do so. */
        const together = (guess: Exact): Exact =>
          rule.aggregate === 'last'
            ? guess
            : combine(filled(cols, a, b, absent, guess as number), 0, n + absent, rule.aggregate, null);
        out.lo = toPoints(together(low));
        out.hi = toPoints(together(high));
        trace?.line('ratings.some', out.lo, out.hi, shown, rowsOf(cols, a, b));
      },
    };
  },
});
