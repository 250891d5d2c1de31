import type { ItemValue } from './fact.ts';
import { tellsFault } from './fault.ts';
import type { Lang } from './problem.ts';
import type { Rule } from './rule.ts';

/** Whether a criterion asks for something to be done or names what must not happen: the words of a result follow it. */
export type Manner = 'demand' | 'fault';

const NA = { zh: '不适用', en: 'does not apply' };

/**
 * What a result is called, on every screen and sheet. Beside 未建立的不得分, 达标 or 通过 would mean the opposite to whoever reads it as
 * "yes, that is so": there the fault itself is what is said to be the case or not.
 */
export const verdictNames = {
  demand: {
    pass: { zh: '达标', en: 'met' },
    partial: { zh: '部分达标', en: 'partly met' },
    fail: { zh: '不达标', en: 'not met' },
    na: NA,
  },
  fault: {
    pass: { zh: '没有这种情形', en: 'not the case' },
    partial: { zh: '部分有这种情形', en: 'partly the case' },
    fail: { zh: '有这种情形', en: 'the case' },
    na: NA,
  },
} as const satisfies Record<Manner, Record<ItemValue, Record<Lang, string>>>;

/** 1, （2）, 三: a number that stands for the words behind it. */
const BARE = /^[（(]?[\d一二三四五六七八九十]+[）)]?$/;

/** An item of a list that takes points, named by what went wrong: 未建立台账, 存在缺报. Not 未成年人保护, which is a field of work. */
const NAMES_FAULT = /^(?:未(?!成年|来)|没有|存在|出现|发生)/;

/** How a rule asks for a result. `item`: the one of its list that is meant; without one, the rule as a whole. */
export function mannerOf(rule: Rule, item?: string): Manner {
  if (rule.kind !== 'checklist' || item === undefined) return tellsFault(rule.text) ? 'fault' : 'demand';
  const text = rule.items.find((one) => one.item === item)?.text;
  const words = text !== undefined && BARE.test(item.trim()) ? text : item;
  const named = rule.mode === 'lose' && NAMES_FAULT.test(words.replace(/^[（(]?\d+[）)、.．]\s*/, ''));
  return named || tellsFault(words) ? 'fault' : 'demand';
}
