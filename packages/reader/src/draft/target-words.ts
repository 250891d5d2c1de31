import type { PlacedRule } from '../clauses/index.ts';

const ENDS = /[。；;\n]/;
const NUMBERED = /^\s*(?:\d{1,2}[.、．](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*/;

/**
 * 全年预算执行率不低于95%。每低一个百分点扣0.02分。: a rate whose target stands in the sentence before is not known by its own
 * words; what it is a rate of, and of which time, belongs to it. The place with that sentence, or as it is.
 */
export function withTarget(text: string, rule: PlacedRule, [from, to]: PlacedRule['at']): PlacedRule['at'] {
  if (rule.kind !== 'rate' || rule.target === null || holds(text.slice(from, to), rule.target)) return [from, to];
  let end = from;
  while (end > 0 && (ENDS.test(text[end - 1] ?? '') || /\s/.test(text[end - 1] ?? ''))) end -= 1;
  let start = end;
  while (start > 0 && !ENDS.test(text[start - 1] ?? '')) start -= 1;
  const before = text.slice(start, end);
  if (!holds(before, rule.target)) return [from, to];
  return [start + (NUMBERED.exec(before)?.[0].length ?? 0), to];
}

/** 否则不得分, 未达到的不得分: nothing is said by these words alone. */
const OTHERWISE =
  /^\s*[，,；;]?(?:否则|反之|未达到?|达不到|未完成|不达标)(?:的|要求|，|,)*(?:均|一律|则|此项|该项|本项)*不[得计给]分/;

/** What earns marks, before the words by which all of them are lost otherwise: the place with its whole sentence, or as it is. */
export function withDemand(text: string, rule: PlacedRule, [from, to]: PlacedRule['at']): PlacedRule['at'] {
  if (rule.kind !== 'allOrNothing' || !OTHERWISE.test(text.slice(from, to))) return [from, to];
  const start = Math.max(text.lastIndexOf('。', from - 1), text.lastIndexOf('\n', from - 1)) + 1;
  return [start + (NUMBERED.exec(text.slice(start, from))?.[0].length ?? 0), to];
}

const holds = (words: string, target: number): boolean => new RegExp(`(?<![\\d.])${target}\\s*[%％]`).test(words);
