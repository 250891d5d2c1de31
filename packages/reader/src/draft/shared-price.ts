import type { PlacedRule, ReadClause } from '../clauses/index.ts';

/** Words of something that went wrong. */
const FAULT = /[未没无不违漏误]|造成|弄虚作假|隐瞒|泄露|推诿|拖延/;
/** Marks, or a way to count them: these words have a price of their own, or speak of prices. */
const PRICED = /\d\s*分|[扣得加减计]分|不得分|每[一\d]?[次起项处个]/;

/**
 * 制度不落实、未查处的；未处罚的，发现一起扣0.1分: the faults of a sentence that end in 的 before the one that has the price, and have none
 * themselves. Answers where they begin, by where the rule begins that they stand before.
 */
export function sharedPrices({ text, rules }: Pick<ReadClause, 'text' | 'rules'>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const rule of rules) {
    const [start] = rule.at;
    if (!isLoss(rule)) continue;
    const sentence = 1 + Math.max(...['。', '\n'].map((sign) => text.lastIndexOf(sign, start - 1)));
    const behind = Math.max(sentence, ...rules.map(({ at }) => at[1]).filter((end) => end <= start));
    const lead = /^[\s；;，,。）)]*/.exec(text.slice(behind, start))?.[0].length ?? 0;
    const words = text.slice(behind + lead, start);
    if (!/[^，。；;\s]{3,}[的者][；;]\s*$/.test(words) || PRICED.test(words)) continue;
    if (words.split(/[；;]/).some((part) => part.trim() !== '' && !FAULT.test(part))) continue;
    // A list that is counted is read as one.
    if (/(?:^|[；;])\s*(?:\d{1,2}[.、)]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳])/.test(words)) continue;
    found.set(start, behind + lead);
  }
  return found;
}

const isLoss = (rule: PlacedRule): boolean =>
  rule.kind === 'deduct' || (rule.kind === 'fixed' && (rule.points === null || rule.points < 0));
