import type { PlacedRule } from '../clauses/index.ts';
import { isBase } from './base.ts';
import { type One, type Plain, plain } from './plain-rule.ts';

/** 最多扣2分 behind a share: how much all of it is. */
const LIMIT =
  /^[，,；;（(]?\s*(?:但|累计|合计|本款|该款)*(?:最[多高]|至多|扣分不超过|不超过|以)[^，。；\n）)]{0,6}\d+(?:\.\d+)?分(?:为限|封顶)?[)）]?/;

/**
 * 按未完成的占比扣分，最多扣2分: what is not done costs its share of those marks. Only where the words say of how many marks, or where something
 * else in the item takes too; of an item with nothing else a share lost and a share earned are the same, and stay what they were.
 */
export function shareLost(rule: PlacedRule, text: string, { read, leaf, ask }: One): Plain | undefined {
  if (rule.kind !== 'proportional' || rule.of !== '扣分' || rule.target !== undefined) return undefined;
  if (rule.full === null || leaf.full === null) return undefined;
  const limit = LIMIT.exec(read.text.slice(rule.at[1]))?.[0];
  if (limit === undefined && read.rules.every((other) => other === rule || isBase(other))) return undefined;
  const words = text + (limit ?? '');
  if (rule.full < leaf.full) ask('share-of-what', words);
  return {
    kind: 'rate',
    text: words,
    target: '100',
    step: '1',
    // All of it is a hundred steps.
    points: plain(rule.full / 100),
    partStep: 'proportional',
    limit: plain(rule.full),
  };
}
