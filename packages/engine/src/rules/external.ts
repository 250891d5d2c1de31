// 日常测评得分、“双公示”得分。 A score made elsewhere is brought in with its source, in the leaf's points.
// Example: 信用部门核查得7.2分, 满分8分 → 得7.2分.
import { compare } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { rowsOf, settle, unknown } from './shared.ts';

export default defineRule({
  kind: 'external',
  takes: ['score'],
  compile(rule, maker) {
    const worst = maker.amount(rule.min) ?? 0;
    const best = maker.amount(rule.max) ?? maker.scale;
    if (compare(worst, best) > 0) maker.fail('min > max');
    const source = rule.source ?? '';
    const key = source === '' ? 'external.one' : 'external.from';
    return {
      sign: 'gives',
      ports: [{ kinds: ['score'], slot: 'single', needs: { value: true }, min: worst, max: best }],
      best,
      worst,
      judge(cell, _env, out, trace) {
        const { cols, a, b } = cell;
        if (a === b) {
          unknown(out, worst, best, 'gap.score', trace);
          return;
        }
        const value = cols.value[a] as number;
        settle(out, value);
        trace?.line(key, value, value, { source }, rowsOf(cols, a, b));
      },
    };
  },
});
