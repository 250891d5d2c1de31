import { tidy } from '../clauses/tidy.ts';

/** Marks that a text states for what it speaks of: 得5分, （5分）, （3分，少一次扣1分）. */
export interface MarksTold {
  readonly value: number;
  readonly bracket: boolean;
  /** They end their bracket, or a comma follows: no price (0.5分/次), and nothing else. */
  readonly alone: boolean;
}

/** A price (每篇得1分) states none, and neither does a score (80分以上). */
const FORM =
  /(?<!每[^，,。；;]{0,12})[得计记]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分|[（(]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分(?![^）)]{0,4}[以之]上)(?=([)），,])?)/g;

/** All of them, in the order of the text. */
export const marksTold = (text: string): MarksTold[] =>
  [...text.matchAll(FORM)].map(([, plainly, within, alone]) => ({
    value: Number(plainly ?? within),
    bracket: within !== undefined,
    alone: plainly !== undefined || alone !== undefined,
  }));

/** A sum of decimals, without the dust of binary ones. */
export const sumOfMarks = (marks: readonly { readonly value: number }[]): number =>
  tidy(marks.reduce((sum, { value }) => sum + value, 0));
