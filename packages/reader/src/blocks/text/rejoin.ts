import { glued } from '../glue.ts';
import { typedNumber } from '../number.ts';
import { isBlank, type Line } from './lines.ts';

const ENDED = /[。！？；：…!?;:”’』」】》]$|[）)]$/;
const INDENTED = /^(?:\u3000| {2}|\t)/;
/** A text is set in lines of one width where so many of its lines are about as wide as the widest ones. */
const SHARE = 0.25;
const LINES = 5;
const SLACK = 2;

/**
 * Puts lines together again that were cut in the middle of a sentence: at the end of a page, or at the edge of a text that
 * is set in lines of one width. Where it is not clear that a line was cut, it stays a paragraph of its own.
 */
export function rejoined(lines: readonly Line[]): Line[] {
  const edge = edgeOf(lines);
  const joined: { first: Line; parts: string[] }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const cut = line.newPage || (edge !== null && before && widthOf(before.text) >= edge - SLACK);
    if (before && cut && goesOn(before.text, line.text)) joined.at(-1)?.parts.push(line.text.trimStart());
    else joined.push({ first: line, parts: [line.text] });
    before = line;
  }
  return joined.map(({ first, parts }) => (parts.length === 1 ? first : { ...first, text: glued(parts) }));
}

function goesOn(before: string, after: string): boolean {
  if (before.trim() === '' || ENDED.test(before) || after.trim() === '' || INDENTED.test(after)) return false;
  // Only what begins with a number of its own is a new item.
  return typedNumber(after.trim()) === undefined && !before.includes('\t') && !after.includes('\t');
}

/** In halves of a Hanzi: what is set in columns has Hanzi of two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' || '“”‘’…—'.includes(character) ? 2 : 1;
  return width / 2;
}

/** The width in which the text was set, in Hanzi; null where its lines are as long as its paragraphs. */
function edgeOf(lines: readonly Line[]): number | null {
  const widths = lines.filter((line) => !isBlank(line) && !line.text.includes('\t')).map(({ text }) => widthOf(text));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const near = widths.filter((width) => width >= widest - SLACK).length;
  return widest >= 15 && widest <= 80 && near >= LINES && near >= widths.length * SHARE ? widest : null;
}
