import { factKindNames, itemValueNames } from '@mingjian/model';

const byWord = (words: Record<string, readonly string[]>): Map<string, string> =>
  new Map(Object.entries(words).flatMap(([id, list]) => [id, ...list].map((word): [string, string] => [word, id])));

const kinds = byWord(factKindNames);
const itemResults = byWord(itemValueNames);

/** A kind by its identifier or Chinese word; anything else as written, for the engine's message. */
export const kindOf = (text: string): string => kinds.get(text) ?? kinds.get(text.toLowerCase()) ?? text;

/** 达标（得分）: what follows from a result stands behind it in brackets. */
const FOLLOWS = /\s*[（(][^（()）]*[）)]$/;

/** A result by its identifier or as a sheet or screen says it, with what follows or without; anything else as written. */
export function itemResultOf(text: string): string {
  const word = text.replace(FOLLOWS, '').toLowerCase();
  return itemResults.get(word) ?? text;
}

const firstWord = (words: Record<string, readonly string[]>, id: string): string => words[id]?.[0] ?? id;

export const kindWord = (kind: string): string => firstWord(factKindNames, kind);
export const itemResultWord = (value: string): string => firstWord(itemValueNames, value);
