// 8项信息,每项1分,未设置的不得分 (earn) / 每少一项扣1分; 缺一项扣0.5分 (lose). Points by item.
// Example (earn, 3项各1分): 达标、不达标、未查看 → 得1分到2分之间, 待查1项.
import { type Manner, mannerOf } from '@mingjian/model/verdict';
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
import { unlike } from './shared.ts';

const UNSEEN = -1;
/** By the number of the result. */
const KEYS: Record<Manner, readonly string[]> = {
  demand: ['checklist.pass', 'checklist.partial', 'checklist.fail', 'checklist.na'],
  fault: ['checklist.clear', 'checklist.partlyFound', 'checklist.found', 'checklist.na'],
};

const LONG = 24;
const NUMBER = /^[（(]?[\d一二三四五六七八九十]+[）)]?$/;

/** What a reader is told: a bare number says nothing, so the document's words follow it, as many as fit a line. */
function title({ item, text }: { item: string; text?: string | undefined }): string {
  const words = [...(text ?? '').replace(/([（(][\d.]+分?[）)])?[;；。，,]?$/, '')];
  if (words.length === 0 || !NUMBER.test(item)) return item;
  return `${item} ${words.length > LONG ? `${words.slice(0, LONG).join('')}…` : words.join('')}`;
}

export default defineRule({
  kind: 'checklist',
  takes: ['item'],
  compile(rule, maker) {
    const names = rule.items.map((i) => i.item);
    unlike(names, 'item', maker);
    const titles = rule.items.map(title);
    const keys = names.map((name) => KEYS[mannerOf(rule, name)]);
    const equal = divide(maker.scale, whole(names.length));
    const worth = rule.items.map(
      (i) => maker.size(i.points, `items.${i.item}`) ?? maker.size(rule.each, 'each') ?? equal,
    );
    const percent = maker.size(rule.partial, 'partial');
    if (percent !== null && compare(percent, 100 * GRAIN) > 0) maker.fail('partial > 100');
    const kept = worth.map((w) => (percent === null ? w : scaleBy(w, toRational(divide(percent, 100 * GRAIN)), null)));
    const earn = rule.mode === 'earn';
    const sum = worth.reduce<Exact>((s, w) => add(s, w), 0);
    /** What a result is worth: earned from zero, or lost from full. What nobody has seen is worth no more than a fail. */
    const gain = (item: number, result: number): Exact => {
      const full = worth[item] ?? 0;
      const have = result === ITEM.pass || result === ITEM.na ? full : result === ITEM.partial ? (kept[item] ?? 0) : 0;
      return earn ? have : subtract(have, full);
    };
    // Filled anew for every cell, kept to spare the allocation.
    const results = new Int8Array(names.length);
    const rows = new Int32Array(names.length);
    return {
      sign: earn ? 'gives' : 'takes',
      ports: [{ kinds: ['item'], slot: 'item' }],
      items: names,
      partial: percent !== null,
      best: earn ? sum : 0,
      worst: earn ? 0 : negate(sum),
      judge(cell, _env, out, trace) {
        const { item, value, row } = cell.cols;
        results.fill(UNSEEN);
        for (let i = cell.a; i < cell.b; i++) {
          results[item[i] as number] = value[i] as number;
          rows[item[i] as number] = row[i] as number;
        }
        out.na = results.every((result) => result === ITEM.na);
        let lo: Exact = 0;
        let hi: Exact = 0;
        let applying: Exact = 0;
        for (let n = 0; n < names.length; n++) {
          const result = results[n] as number;
          const skipped = result === ITEM.na && (out.na || !maker.naFull);
          const worst = skipped ? 0 : gain(n, result);
          const best = skipped ? 0 : gain(n, result === UNSEEN ? ITEM.pass : result);
          lo = add(lo, worst);
          hi = add(hi, best);
          if (result !== ITEM.na) applying = add(applying, worth[n] ?? 0);
          trace?.line(
            keys[n]?.[result] ?? 'checklist.gap',
            worst,
            best,
            { item: titles[n] ?? '', points: { exact: worth[n] ?? 0 } },
            result === UNSEEN ? [] : [rows[n] as number],
          );
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
