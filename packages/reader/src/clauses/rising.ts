import { type Counted, lastPiece } from './counted.ts';
import { NUM, numberOf } from './number.ts';

/** 漏报率控制在3%以内，: how far something may go, with the marks that it earns so far; nothing stands between it and the step. */
const CEILING = new RegExp(
  `(?:(?:控制在|不(?:得|能|应)?(?:超过?|高于|大于)|[低少小]于|≤|<)[^，。；\\d]{0,6}${NUM}[%‰]|${NUM}[%‰](?:（含）)?(?:以|之)?[下内])[^，。；\\d]{0,4}(?:，?(?:计|得)?[\\d.]+分)?，$`,
);
const STEP = new RegExp(
  `^(?:再)?(?:上升|增加|增长|提高|升高|升|高出|高|超过|超出|超|多)(${NUM})(%|‰|个?[百千]分点|个点)的?，?$`,
);

/** 不超过3%，超1个百分点; 每上升1个百分点: whether a step of a rate goes up. */
export const goesUp = (condition: string): boolean =>
  /每[^，]{0,4}(?:超|高|上升|增加|增长|多|提高)/.test(condition) ||
  STEP.test(lastPiece(condition).replace(/^[^，]*(?:率|比例|占比|比重)/, ''));

/**
 * 漏报率控制在3%以内，上升1个百分点 → 1 个百分点: a step beyond how far something may go, whose 每 was left out; undefined where the words tell
 * no such end (上升10%扣1分 may be once).
 */
export function risingIn(before: string, condition: string): Counted | undefined {
  const step = lastPiece(condition);
  const [, amount, unit] = STEP.exec(step) ?? [];
  const words = before + condition;
  if (amount === undefined || unit === undefined || !CEILING.test(words.slice(0, words.lastIndexOf(step))))
    return undefined;
  return { amount: numberOf(amount), unit: unit.replace('个点', '个百分点'), short: false, each: false };
}
