// 视情况得分; 最多得2分。 A person's mark between two ends, with a reason; several assessors need a declared aggregate.
// Example: 两位评估员 1.2 和 1.5, 取平均 → 1.35. No mark: not yet known, between the ends.
import { compare } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { combine, rowsOf, settle, unknown } from './shared.ts';

export default defineRule({
  kind: 'judgement',
  takes: ['mark'],
  compile(rule, maker) {
    const worst = maker.amount(rule.min) ?? 0;
    const best = maker.amount(rule.max) ?? maker.scale;
    if (compare(worst, best) > 0) maker.fail('min > max');
    const how = rule.aggregate ?? 'last';
    const places = rule.places ?? null;
    return {
      sign: 'gives',
      ports: [
        { kinds: ['mark'], slot: rule.aggregate ? 'by' : 'single', needs: { value: true }, min: worst, max: best },
      ],
      best,
      worst,
      judge(cell, _env, out, trace) {
        const { cols, a, b } = cell;
        if (a === b) {
          unknown(out, worst, best, 'gap.mark', trace);
          return;
        }
        const value = combine(cols, a, b, how, places);
        settle(out, value);
        trace?.line(
          b - a === 1 ? 'judgement.one' : 'judgement.several',
          value,
          value,
          { n: b - a, how },
          rowsOf(cols, a, b),
        );
      },
    };
  },
});
