import type { ReadClause, Span } from '../clauses/index.ts';

/** How a part of a step counts, as a rate of the scheme has it. */
export type PartStep = 'none' | 'whole' | 'proportional' | 'nearest';

const STEP = '(?:1|一)?(?:个?百分点|[%％])';
/** 不足1个百分点的: what is said of a part of a step. */
const PART = `(?:不[足满到]|未满)${STEP}(?:的|部分|者)*[，,]?`;
/** What the words say of it, in the order in which they are looked for. */
const WORDS: readonly (readonly [RegExp, PartStep])[] = [
  // 得分保留两位小数，四舍五入 is about the score; to a whole number it is about the steps.
  [
    /[（(]?(?:(?:小数点?(?:后|部分)?|不足(?:1|一)个?百分点的?|百分点(?:数)?|取整数?|保留(?:到)?整数)(?:按|予以|进行)?[，,]?)?(?<!保留[^，。；（）()]{0,10}[，,]?)四舍五入(?:取整数?|到整数|计算|计|处理)?[)）]?/,
    'nearest',
  ],
  [new RegExp(`[（(]?${PART}(?:均)?(?:按|计为|视为|以)(?:作)?${STEP}(?:计算?|算|扣分?|处理)?[)）]?`), 'whole'],
  [new RegExp(`[（(]?${PART}(?:不(?:予)?(?:扣分?|计算?|算)|忽略不计|舍去)[)）]?`), 'none'],
  [new RegExp(`[（(]?${PART}(?:按|依)(?:照)?(?:相应)?比例(?:相应)?(?:扣分?|折算|计算|计扣)?[)）]?`), 'proportional'],
];

/** What a criterion says of parts of steps: by where the rule begins, and the criterion without these words among what was not read. */
export interface PartSteps {
  readonly read: ReadClause;
  readonly of: ReadonlyMap<number, PartStep>;
}

/**
 * How a part of a step counts where the words behind or within the loss say so (每低1个百分点扣1分，不足1个百分点按1个百分点计; 每减少
 * 1个百分点（小数点四舍五入）扣0.5分). What is read here is neither unread nor a rule of its own.
 */
export function partSteps(read: ReadClause): PartSteps {
  const of = new Map<number, PartStep>();
  const said: Span[] = [];
  const rates = read.rules.filter((rule) => rule.kind === 'rate' && (rule.points === null || rule.points < 0));
  for (const rule of rates) {
    const [from] = rule.at;
    const to = Math.min(...rates.map(({ at }) => at[0]).filter((next) => next > from), read.text.length);
    const words = sentence(read.text.slice(from, to));
    for (const [pattern, step] of WORDS) {
      const found = pattern.exec(words);
      if (!found) continue;
      of.set(from, step);
      said.push([from + found.index, from + found.index + found[0].length]);
      break;
    }
  }
  if (said.length === 0) return { read, of };
  const isSaid = ({ at }: { readonly at: Span }): boolean => said.some(([from, to]) => at[0] < to && at[1] > from);
  const rules = read.rules.filter((rule) => rates.includes(rule) || rule.kind !== 'proportional' || !isSaid(rule));
  return { read: { ...read, rules, rest: read.rest.filter((one) => !isSaid(one)) }, of };
}

/** Up to the end of the sentence. */
const sentence = (words: string): string => words.split(/[。\n]/)[0] ?? '';
