// 未研究的,不得分; 公开了的,得3分。 All or nothing: somebody looked and it is there, or it is not.
// Example: 满分4分, 检查结果“有这种情形” → 扣4分, 得0分. Nobody looked: not yet known.
import { mannerOf } from '@mingjian/model/verdict';
import { negate } from '../number/exact.ts';
import { defineRule, ITEM } from './rule.ts';
import { rowsOf, settle, unknown } from './shared.ts';

export default defineRule({
  kind: 'allOrNothing',
  takes: ['item', 'event'],
  compile(rule, maker) {
    const lost = negate(maker.size(rule.points, 'points') ?? maker.scale);
    const [met, unmet] =
      mannerOf(rule) === 'fault'
        ? ['allOrNothing.clear', 'allOrNothing.found']
        : ['allOrNothing.pass', 'allOrNothing.fail'];
    return {
      sign: 'takes',
      ports: [
        { kinds: ['item'], slot: 'single' },
        { kinds: ['event'], slot: 'many' },
      ],
      best: 0,
      worst: lost,
      judge(cell, _env, out, trace) {
        const { cols, a, b, a2, b2 } = cell;
        let faults = 0;
        for (let i = a2; i < b2; i++) faults += cols.count[i] as number;
        const looked = b > a ? (cols.value[a] as number) : -1;
        if (faults === 0 && looked < 0 && a2 === b2) {
          unknown(out, lost, 0, 'gap.item', trace);
          return;
        }
        if (faults === 0 && looked === ITEM.na) {
          out.na = true;
          trace?.line('allOrNothing.na', 0, 0, {}, rowsOf(cols, a, b));
          return;
        }
        const failed = faults > 0 || looked === ITEM.fail;
        if (failed) settle(out, lost);
        if (trace === null) return;
        const rows = [...rowsOf(cols, a, b), ...rowsOf(cols, a2, b2)];
        trace.line(failed ? unmet : met, out.lo, out.hi, {}, rows);
      },
    };
  },
});
