import { type Problem, problem } from '@mingjian/model';
import type { Flow } from '../flow.ts';
import { glued } from '../glue.ts';
import { headingLevel } from '../number.ts';
import { Refused } from '../refused.ts';
import { isPageNumber } from '../text/page-numbers.ts';
import type { Work } from '../work.ts';
import { type PrintedLine, printedLines } from './lines.ts';
import { readPages } from './pages.ts';

interface OnPage extends PrintedLine {
  readonly page: number;
}

/**
 * Reads the text of a PDF: lines become paragraphs by where they begin and end. Columns of tables are not told apart,
 * which is said. Throws `Refused`; a PDF of pictures is refused with the way out.
 */
export async function readPdf(bytes: Uint8Array, flow: Flow, work: Work): Promise<Problem[]> {
  const lines: OnPage[] = [];
  const empty: number[] = [];
  await readPages(
    bytes,
    ({ page, pages, pieces }) => {
      flow.keep.take(
        pieces.reduce((sum, { text }) => sum + text.length, 0),
        pieces.length,
      );
      const found = withoutPageNumber(printedLines(pieces));
      if (found.length === 0) empty.push(page);
      for (const line of found) lines.push({ ...line, page });
      work.report(page / pages);
    },
    work.signal,
  );
  if (lines.length === 0) throw new Refused('document-scanned');
  const body = withoutRunningHeads(lines);
  for (const { text, page } of paragraphsOf(body)) flow.text(text, { level: headingLevel(text), place: { page } });
  return [
    problem('document-pdf'),
    ...(empty.length > 0 ? [problem('document-pages-empty', {}, { pages: empty.slice(0, 30).join('、') })] : []),
  ];
}

/** The number of a page is its first line or its last one. */
function withoutPageNumber(lines: readonly PrintedLine[]): PrintedLine[] {
  const isNumber = (line: PrintedLine | undefined): boolean =>
    line !== undefined && (isPageNumber(line.text) || /^\d{1,4}$/.test(line.text));
  return lines.slice(isNumber(lines[0]) ? 1 : 0, isNumber(lines.at(-1)) ? -1 : undefined);
}

const REPEATS = 3;

/** Without the lines that stand as the first of many pages at the same height. */
function withoutRunningHeads(lines: readonly OnPage[]): OnPage[] {
  const isFirst = (at: number): boolean => lines[at - 1]?.page !== lines[at]?.page;
  const key = ({ text, y }: OnPage): string => `${Math.round(y)} ${text}`;
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) if (isFirst(at)) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
  return lines.filter((line, at) => !isFirst(at) || (counts.get(key(line)) ?? 0) < REPEATS);
}

interface Printed {
  readonly text: string;
  readonly page: number;
}

/**
 * A line goes on in the next one where it reaches the right margin and the next begins at the left one, in the same size:
 * paragraphs of official documents begin two characters further in.
 */
function paragraphsOf(lines: readonly OnPage[]): Printed[] {
  const left = commonest(lines.map((line) => line.left));
  const right = rightMargin(lines, left);
  const open: { page: number; parts: string[] }[] = [];
  let before: OnPage | undefined;
  for (const line of lines) {
    const goesOn =
      before !== undefined &&
      before.right >= right - 2 * before.size &&
      line.left <= left + 0.8 * line.size &&
      Math.abs(line.size - before.size) < 0.5;
    if (goesOn) open.at(-1)?.parts.push(line.text);
    else open.push({ page: line.page, parts: [line.text] });
    before = line;
  }
  return open.map(({ page, parts }) => ({ page, text: glued(parts) }));
}

/** Text narrower than so many characters is a list of short lines, which end nowhere in particular. */
const NARROWEST = 15;

/** Where a tenth of the lines end, or three of a short text: a single line may be too long. */
function rightMargin(lines: readonly OnPage[], left: number): number {
  const ends = lines.map((line) => line.right).sort((a, b) => b - a);
  const right = ends[Math.max(2, Math.floor(ends.length / 10))] ?? Number.POSITIVE_INFINITY;
  const size = commonest(lines.map((line) => line.size));
  return right - left >= NARROWEST * size ? right : Number.POSITIVE_INFINITY;
}

/** The value, in whole points, that most lines have. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}
