import { isBlank, type Line } from './lines.ts';

/** `— 3 —`, `- 3 -`, `第 3 页`, `第3页 共13页`, `3 / 13`: nothing else looks like this. */
const CERTAIN =
  /^\s*(?:[-–—―─－﹣·•~]+\s*(\d{1,4})\s*[-–—―─－﹣·•~]+|第\s*(\d{1,4})\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|(\d{1,4})\s*[/／]\s*\d{1,4}|page\s+(\d{1,4})(?:\s+of\s+\d{1,4})?)\s*$/i;
const BARE = /^\s*(\d{1,4})\s*$/;
/** A page number and what is drawn around it; nothing longer is looked at. */
const LONGEST = 60;
/** Lines with words that stand between two page numbers at least; the numbers of a list stand closer. */
const PAGE_AT_LEAST = 12;

/** Whether a line is a page number for certain: 3 alone may be something else. */
export const isPageNumber = (text: string): boolean => text.length < LONGEST && CERTAIN.test(text);

/**
 * Takes out the lines that hold nothing but a page number. A bare number is one only in a row of numbers, each one more
 * than the last and a page apart: the cells of a table that lost its tabs are bare numbers too.
 */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const bare = bareNumbers(lines);
  const kept: Line[] = [];
  let cut = false;
  for (const [at, line] of lines.entries()) {
    if (bare.has(at) || isPageNumber(line.text)) {
      cut = true;
      while (kept.length > 0 && isBlank(kept.at(-1) as Line)) kept.pop();
    } else if (!(cut && isBlank(line))) {
      kept.push(cut ? { ...line, newPage: true } : line);
      cut = false;
    }
  }
  return kept;
}

function bareNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let words = 0;
  let bare = 0;
  let last: { at: number; n: number; words: number } | null = null;
  for (const [at, line] of lines.entries()) {
    const digits = line.text.length < LONGEST ? BARE.exec(line.text)?.[1] : undefined;
    if (digits === undefined) {
      if (!isBlank(line)) words += 1;
      continue;
    }
    bare += 1;
    const here = { at, n: Number(digits), words };
    if (last === null) last = here;
    else if (here.n === last.n + 1 && here.words - last.words >= PAGE_AT_LEAST) {
      found.add(last.at).add(at);
      last = here;
    } else if (here.words - last.words >= PAGE_AT_LEAST && !found.has(last.at)) last = here;
  }
  // Where most bare numbers are no page numbers, they are cells, and those that look like page numbers most likely too.
  return bare > found.size * 2 ? new Set() : found;
}

/** What a page of a document-sharing site has at least, and where its text ends as if cut off. */
const SHARED_AT_LEAST = 120;
const ENDED = /[。！？；：.!?;:）)】》”"]\s*$/;

/**
 * Sites that share documents print the number of each page in front of its text, `2、核相关印证材料`, in the middle of a
 * sentence as it comes. Known by: the lines count from 1, each is as long as a page, and most end without an end.
 */
export function withoutPageMarks(lines: readonly Line[]): Line[] {
  const marked: { at: number; n: number; mark: number }[] = [];
  for (const [at, { text }] of lines.entries()) {
    const found = /^\s*(\d{1,3})、/.exec(text);
    const n = Number(found?.[1]);
    // The last page may be short.
    if (found && (text.length >= SHARED_AT_LEAST || n === marked.length + 1))
      marked.push({ at, n, mark: found[0].length });
  }
  const counts = marked.every(({ n }, index) => n === index + 1);
  const full = marked.slice(0, -1).every(({ at }) => (lines[at]?.text.length ?? 0) >= SHARED_AT_LEAST);
  const open = marked.filter(({ at }) => !ENDED.test(lines[at]?.text ?? '')).length;
  if (marked.length < 3 || !counts || !full || open * 2 < marked.length) return [...lines];
  const marks = new Map(marked.map(({ at, n, mark }) => [at, { n, mark }]));
  return lines.map((line, at) => {
    const here = marks.get(at);
    return here ? { ...line, text: line.text.slice(here.mark), page: here.n, newPage: here.n > 1 } : line;
  });
}
