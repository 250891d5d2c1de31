// 8项信息,每项1分,未设置的不得分 (earn) / 每少一项扣1分; 缺一项扣0.5分 (lose). Points by item.
// Example (earn, 3项各1分): 通过、不通过、未查看 → 得1分到2分之间, 待查1项.
import {
  add,
  compare,
  divide,
  type Exact,
  GRAIN,
  negate,
  scaleBy,
  subtract,
  toRational,
  points as whole,
} from '../number/exact.ts';
import { defineRule, ITEM } from './rule.ts';

export default defineRule({
  kind: 'checklist',
  takes: ['item'],
  compile(rule, maker) {
    const names = rule.items.map((i) => i.item);
    const equal = divide(maker.scale, whole(names.length));
    const worth = rule.items.map((i) => maker.amount(i.points) ?? maker.amount(rule.each) ?? equal);
    const percent = maker.amount(rule.partial);
    const kept = worth.map((w) => (percent === null ? w : scaleBy(w, toRational(divide(percent, 100 * GRAIN)), null)));
    const earn = rule.mode === 'earn';
    const sum = worth.reduce<Exact>((s, w) => add(s, w), 0);
    /** What a result is worth: earned from zero, or lost from full. */
    const gain = (item: number, result: number): Exact => {
      const full = worth[item] ?? 0;
      const have = result === ITEM.pass ? full : result === ITEM.partial ? (kept[item] ?? 0) : 0;
      return earn ? have : subtract(have, full);
    };
    const keys = ['checklist.pass', 'checklist.partial', 'checklist.fail'];
    return {
      sign: earn ? 'gives' : 'takes',
      ports: [{ kinds: ['item'], slot: 'item' }],
      items: names,
      partial: percent !== null,
      best: earn ? sum : 0,
      worst: earn ? 0 : negate(sum),
      judge(cell, _env, out, trace) {
        const { item, value, row } = cell.cols;
        const results = new Int8Array(names.length).fill(-1);
        const rows = new Int32Array(names.length);
        for (let i = cell.a; i < cell.b; i++) {
          results[item[i] as number] = value[i] as number;
          rows[item[i] as number] = row[i] as number;
        }
        let lo: Exact = 0;
        let hi: Exact = 0;
        let applying: Exact = 0;
        let some = false;
        for (let n = 0; n < names.length; n++) {
          const result = results[n] as number;
          const values = { item: names[n] ?? '', points: { exact: worth[n] ?? 0 } };
          if (result < 0) {
            const worst = gain(n, ITEM.fail);
            const best = gain(n, ITEM.pass);
            lo = add(lo, worst);
            hi = add(hi, best);
            out.gap = 'gap.items';
            trace?.line('checklist.gap', worst, best, values);
          } else if (result === ITEM.na) {
            const have = maker.naFull ? gain(n, ITEM.pass) : 0;
            lo = add(lo, have);
            hi = add(hi, have);
            trace?.line('checklist.na', have, have, values, [rows[n] as number]);
            continue;
          } else {
            const have = gain(n, result);
            lo = add(lo, have);
            hi = add(hi, have);
            trace?.line(keys[result] ?? '', have, have, values, [rows[n] as number]);
          }
          some = true;
          applying = add(applying, worth[n] ?? 0);
        }
        if (!some) {
          out.na = true;
          return;
        }
        out.lo = lo;
        out.hi = hi;
        if (maker.naFull || compare(applying, sum) === 0 || compare(applying, 0) === 0) return;
        // The points of what does not apply are shared by the rest in proportion.
        const factor = toRational(divide(sum, applying));
        out.lo = scaleBy(lo, factor, null);
        out.hi = scaleBy(hi, factor, null);
        trace?.line('checklist.rescaled', subtract(out.lo, lo), subtract(out.hi, hi), {
          sum: { exact: sum },
          applying: { exact: applying },
        });
      },
    };
  },
});
