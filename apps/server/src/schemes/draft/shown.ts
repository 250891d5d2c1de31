import type { Place } from '@mingjian/model';
import { type Block, type Cell, type Document, type Note, type Table, textOf } from '@mingjian/reader/blocks';

/** A document as a page shows it: text and tables only, each piece with the id of its place. */
export interface ShownDocument {
  readonly name: string;
  readonly blocks: readonly ShownBlock[];
  /** Blocks at the end that are not shown, because nobody reads so many on a page. */
  readonly left: number;
}

export type ShownBlock =
  | { readonly kind: 'text'; readonly at: string | null; readonly level: number | null; readonly text: string }
  | { readonly kind: 'table'; readonly at: string | null; readonly rows: readonly (readonly ShownCell[])[] };

export interface ShownCell {
  readonly at: string | null;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Paragraphs and cells together. The longest plan that we know has some 3,000. */
const MOST = 20_000;

/** What stands beside the text and says nothing of a plan. */
const LEFT_OUT: ReadonlySet<Note['of']> = new Set(['header', 'footer']);

/** The id of a place that a page can look for: a paragraph, or a cell of a table. */
export function placeId({ paragraph, table, row, column }: Place): string | null {
  if (table !== undefined) return row === undefined ? `t${table}` : `t${table}r${row}c${column}`;
  return paragraph === undefined ? null : `p${paragraph}`;
}

/** A document reduced to what a page needs. */
export function shownDocument({ name, blocks }: Document): ShownDocument {
  const shown: ShownBlock[] = [];
  let pieces = 0;
  let seen = 0;
  for (const block of blocks) {
    if (pieces > MOST) break;
    seen += 1;
    for (const one of shownBlocks(block)) {
      pieces += one.kind === 'text' ? 1 : one.rows.reduce((sum, { length }) => sum + length, 0);
      if (pieces <= MOST) shown.push(one);
      else seen -= 1;
    }
  }
  return { name, blocks: shown, left: blocks.length - seen };
}

function shownBlocks(block: Block): ShownBlock[] {
  if (block.kind === 'table') return [shownTable(block)];
  if (block.kind === 'note') return LEFT_OUT.has(block.of) ? [] : block.blocks.flatMap(shownBlocks);
  return [
    { kind: 'text', at: placeId(block.place), level: block.kind === 'heading' ? block.level : null, text: block.text },
  ];
}

/** Each cell once, where it begins. */
function shownTable({ grid, place }: Table): ShownBlock {
  const isFirst = (cell: Cell, row: number, column: number): boolean => cell.row === row && cell.column === column;
  return {
    kind: 'table',
    at: placeId(place),
    rows: grid.map((cells, row) => cells.filter((cell, column) => isFirst(cell, row, column)).map(shownCell)),
  };
}

const shownCell = (cell: Cell): ShownCell => ({
  at: placeId(cell.place),
  text: textOf(cell),
  rowSpan: cell.rowSpan,
  columnSpan: cell.columnSpan,
});
