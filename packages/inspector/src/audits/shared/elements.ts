import type { Words } from '../audit.ts';

/** Something that a page has to say, known by a pattern in its words. */
export interface Element extends Words {
  /** A regular expression. */
  readonly words: string;
}

/** Those of some elements that a text does not have. */
export const missingIn = (text: string, elements: readonly Element[]): readonly Element[] =>
  elements.filter(({ words }) => !new RegExp(words).test(text));
