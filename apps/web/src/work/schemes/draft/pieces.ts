import { firstWords, marksTold, sumOfMarks } from '@mingjian/reader/rules';
import { numbered } from './cuts.ts';

/** A part of a criterion, with what its own words call it and say that it is worth. */
export interface Piece {
  readonly text: string;
  /** Empty: it has no words. */
  readonly name: string;
  /** Null: it does not say. */
  readonly marks: string | null;
}

const NUMBER =
  /^\s*(?:\d{1,2}[.．、)）]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}[、是]|[①-⑳])\s*/;

/** A criterion cut at these offsets. Words before its first number belong to the first piece and neither name it nor give it marks. */
export function piecesOf(criterion: string, offsets: readonly number[]): Piece[] {
  const starts = [0, ...offsets];
  const [first = 0, second] = numbered(criterion);
  const lead = second !== undefined && second === offsets[0] ? first : 0;
  return starts.map((from, at) => {
    const text = criterion.slice(from, starts[at + 1]);
    const own = at === 0 ? text.slice(lead) : text;
    return { text: text.trim(), name: firstWords(own.replace(NUMBER, '')), marks: marksOf(own) };
  });
}

/** All marks in brackets; those of a whole that its parts behind it make up are counted once. */
function marksOf(text: string): string | null {
  const marks = marksTold(text).filter(({ bracket }) => bracket);
  const [first, ...others] = marks;
  if (!first) return null;
  const isWhole = others.length > 1 && sumOfMarks(others) === first.value;
  return String(isWhole ? first.value : sumOfMarks(marks));
}
