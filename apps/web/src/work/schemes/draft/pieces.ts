import { numbered } from './cuts.ts';

/** A part of a criterion, with what its own words call it and say that it is worth. */
export interface Piece {
  readonly text: string;
  /** Empty: it has no words. */
  readonly name: string;
  /** Null: it does not say. */
  readonly marks: string | null;
}

/** （40分）, （3分，少一次扣1分）: marks at the beginning of a bracket; （80分以上） is a score. */
const MARKS = /[（(]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分(?![^）)]{0,4}[以之]上)/g;
const BRACKETS = /[（(][^（()）]*\d(?:\.\d+)?\s*分[^（()）]*[)）]/g;
const NUMBER =
  /^\s*(?:\d{1,2}[.．、)）]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}[、是]|[①-⑳])\s*/;
/** So many characters of its first words name a piece. */
const LONGEST = 24;

/** A criterion cut at these offsets. Words before its first number belong to the first piece and neither name it nor give it marks. */
export function piecesOf(criterion: string, offsets: readonly number[]): Piece[] {
  const starts = [0, ...offsets];
  const [first = 0, second] = numbered(criterion);
  const lead = second !== undefined && second === offsets[0] ? first : 0;
  return starts.map((from, at) => {
    const text = criterion.slice(from, starts[at + 1]);
    const own = at === 0 ? text.slice(lead) : text;
    return { text: text.trim(), name: nameOf(own), marks: marksOf(own) };
  });
}

/** The first words up to a stop, without their number and without marks. */
function nameOf(text: string): string {
  const [words = ''] = text
    .replace(NUMBER, '')
    .replace(BRACKETS, '')
    .trim()
    .split(/[。；;，,：:\n]/);
  const name = words.trim();
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** All marks that the words state; those of a whole that its parts behind it make up are counted once. */
function marksOf(text: string): string | null {
  const [first = 0, ...others] = [...text.matchAll(MARKS)].map(([, figure]) => Number(figure));
  const rest = Number(others.reduce((sum, one) => sum + one, 0).toFixed(6));
  const all = others.length > 1 && rest === first ? first : Number((first + rest).toFixed(6));
  return all === 0 ? null : String(all);
}
