import type { Place } from '@mingjian/model';
import type { Block, Note, Table, TextBlock } from './document.ts';
import { type RawCell, tableOf } from './grid.ts';
import type { Keep } from './keep.ts';
import { typedNumber } from './number.ts';

export interface TextOptions {
  /** Of a heading that the format declares. Without one the words decide. */
  level?: number | undefined;
  /** A number that the format counts; it is put in front of the text. */
  counted?: string | undefined;
  place?: Place | undefined;
}

/**
 * Takes what a format finds, in reading order, and makes blocks of it: counts paragraphs and tables, recognises numbers
 * that were typed, and watches how much is kept. Text without a word is left out, but counts as a paragraph.
 */
export class Flow {
  readonly blocks: Block[] = [];
  readonly keep: Keep;
  #paragraphs = 0;
  #tables = 0;

  constructor(keep: Keep) {
    this.keep = keep;
  }

  /** A paragraph of the flow. */
  text(text: string, { place = {}, ...options }: TextOptions = {}): void {
    this.#paragraphs += 1;
    const block = this.inner(text, { ...options, place: { ...place, paragraph: this.#paragraphs } });
    if (block) this.blocks.push(block);
  }

  /** A paragraph of a cell or a note, whose place is theirs. Null where there is no word. */
  inner(text: string, { level, counted = '', place = {} }: TextOptions = {}): TextBlock | null {
    const words = tidy(text);
    if (words === '') return null;
    // The tab or blank behind a number that is counted; behind a Chinese one none is needed.
    const printed = counted + (/[A-Za-z\d]$/.test(counted) ? ' ' : '') + words;
    this.keep.take(printed.length, 2);
    const number = counted === '' ? typedNumber(words) : counted;
    const base = { text: printed, ...(number === undefined ? {} : { number }), place };
    return level === undefined ? { kind: 'paragraph', ...base } : { kind: 'heading', level, ...base };
  }

  /** The number of the table that begins now: tables count in the order in which they begin, those in cells too. */
  openTable(place: Place = {}): Place {
    this.#tables += 1;
    return { ...place, table: this.#tables };
  }

  /** The table at a place of `openTable`; rows without any cell are left out. Null where no cell is left. */
  innerTable(rows: readonly (readonly RawCell[])[], place: Place): Table | null {
    const filled = rows.filter((cells) => cells.length > 0);
    return filled.length === 0 ? null : tableOf(filled, place, this.keep);
  }

  table(rows: readonly (readonly RawCell[])[], place: Place): void {
    const table = this.innerTable(rows, place);
    if (table) this.blocks.push(table);
  }

  note(of: Note['of'], blocks: Note['blocks'], place: Place = {}): void {
    if (blocks.length > 0) this.blocks.push({ kind: 'note', of, blocks, place });
  }
}

/**
 * Blanks at the ends of a text and of its lines gone, those inside made one; full-width ones stay between words. Each
 * expression takes a run of blanks whole, so that a long one is not looked at again from every place in it.
 */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n\u3000]+/g, ' ')
    .replace(/[ \u3000\n]+/g, (blank) => (blank.includes('\n') ? '\n' : blank))
    .trim();
