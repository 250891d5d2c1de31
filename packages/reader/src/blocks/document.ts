import type { Place, Problem } from '@mingjian/model';

export type DocumentKind = 'docx' | 'xlsx' | 'html' | 'markdown' | 'text' | 'pdf';

/** A document as issued: what stands in it, in reading order, each piece with its place. Nothing is interpreted yet. */
export interface Document {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
  /** What a person should look at: parts left out, tables put together, words that may have been lost. */
  readonly warnings: readonly Problem[];
}

export type Block = TextBlock | Table | Note;

/**
 * One paragraph. `text` is all that is printed, the number in front of it too, whether somebody typed it or the word
 * processor counted it; a line break inside the paragraph is `\n`.
 */
interface Text {
  readonly text: string;
  /** The number with which `text` begins, as printed: `一、`, `（一）`, `1.`, `①`. */
  readonly number?: string;
  readonly place: Place;
}

export interface Heading extends Text {
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: number;
}

export interface Paragraph extends Text {
  readonly kind: 'paragraph';
}

export type TextBlock = Heading | Paragraph;

/** A table as a grid: every row has every column, and a merged cell is the same object in each place it covers. */
export interface Table {
  readonly kind: 'table';
  readonly grid: readonly (readonly Cell[])[];
  readonly place: Place;
  /** Rows of the grid (from 0) at which another table of the document begins, which was joined because it goes on there. */
  readonly joins: readonly number[];
}

export interface Cell {
  /** The upper left corner in the grid, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly (TextBlock | Table)[];
  readonly place: Place;
}

/** What stands beside the text: its paragraphs are not part of the flow. */
export interface Note {
  readonly kind: 'note';
  readonly of: 'header' | 'footer' | 'textBox' | 'footnote';
  readonly blocks: readonly (TextBlock | Table)[];
  readonly place: Place;
}
