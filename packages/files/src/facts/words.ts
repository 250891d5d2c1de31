import type { FactKind, ItemValue } from '@mingjian/model';

/** Kinds and results as officers write them; the first word is the one we write. */
const kindWords: Record<FactKind, readonly string[]> = {
  event: ['事件'],
  item: ['检查'],
  level: ['等级'],
  delivery: ['报送'],
  case: ['办件'],
  measure: ['测量', '指标值'],
  mark: ['评分'],
  rating: ['评议'],
  score: ['外部得分'],
};

const itemWords: Record<ItemValue, readonly string[]> = {
  pass: ['通过'],
  partial: ['部分', '部分通过'],
  fail: ['不通过', '未通过'],
  na: ['不适用'],
};

const byWord = (words: Record<string, readonly string[]>): Map<string, string> =>
  new Map(Object.entries(words).flatMap(([id, list]) => [id, ...list].map((word): [string, string] => [word, id])));

const kinds = byWord(kindWords);
const itemResults = byWord(itemWords);

/** A kind by its identifier or Chinese word; anything else as written, for the engine's message. */
export const kindOf = (text: string): string => kinds.get(text) ?? kinds.get(text.toLowerCase()) ?? text;
export const itemResultOf = (text: string): string =>
  itemResults.get(text) ?? itemResults.get(text.toLowerCase()) ?? text;

const firstWord = (words: Record<string, readonly string[]>, id: string): string => words[id]?.[0] ?? id;

export const kindWord = (kind: string): string => firstWord(kindWords, kind);
export const itemResultWord = (value: string): string => firstWord(itemWords, value);
