import type { Block, Cell, Table } from './document.ts';
import { textOf } from './text-of.ts';

/** A line between two parts of a table that says nothing else. */
const CONTINUED = /^[（(]?续?上?表[一二三四五六七八九十\d]{0,3}[)）]?$|^[（(]?(?:接上表|续上?表|续)[)）]?$/;
/** A row of headings has short words in every cell. */
const LONGEST_HEADING = 14;

/** A table that may still grow: its arrays are its own. */
type Growing = Table & { readonly grid: (readonly Cell[])[]; readonly joins: number[] };

/**
 * Joins a table with the one right before it where that one goes on: the same number of columns, and either the same
 * headings again, which are dropped, or none. The answer names the tables that were joined, by their own places.
 */
export function joinTables(blocks: readonly Block[]): { blocks: Block[]; joined: Table[] } {
  const result: (Exclude<Block, Table> | Growing)[] = [];
  const joined: Table[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') {
      result.push(block);
      continue;
    }
    const at = tableBefore(result);
    const before = result[at];
    const head = before?.kind === 'table' ? continues(before, block) : null;
    if (before?.kind === 'table' && head !== null) {
      result.length = at + 1;
      append(before, block, head);
      joined.push(block);
    } else result.push({ ...block, grid: [...block.grid], joins: [...block.joins] });
  }
  return { blocks: result, joined };
}

/** Where the table stands that these blocks end with, a line such as 续表 aside; -1: nowhere. */
function tableBefore(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  const skip = last?.kind === 'paragraph' && CONTINUED.test(last.text.trim()) ? 2 : 1;
  return blocks.at(-skip)?.kind === 'table' ? blocks.length - skip : -1;
}

/** How many rows of headings the second table repeats of the first; null: it is a table of its own. */
function continues(first: Table, second: Table): number | null {
  if (first.grid[0]?.length !== second.grid[0]?.length || first.place.sheet !== second.place.sheet) return null;
  let repeated = 0;
  while (repeated < second.grid.length && rowText(first, repeated) === rowText(second, repeated)) repeated += 1;
  if (repeated > 0) return repeated;
  return looksLikeHeadings(second.grid[0] ?? []) ? null : 0;
}

const known = new WeakMap<readonly Cell[], string>();

function rowText({ grid }: Table, row: number): string | null {
  const cells = grid[row];
  if (cells === undefined) return null;
  const text = known.get(cells) ?? cells.map(textOf).join('\t');
  known.set(cells, text);
  return text;
}

const looksLikeHeadings = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => {
    const text = textOf(cell);
    return text !== '' && text.length <= LONGEST_HEADING && !/[\d。；;，,]/.test(text);
  });

function append(first: Growing, second: Table, head: number): void {
  const shift = first.grid.length - head;
  const moved = new Map<Cell, Cell>();
  const move = (cell: Cell): Cell => {
    // A cell that reaches out of the headings into the rows begins where they do.
    const row = Math.max(cell.row, head);
    const copy = moved.get(cell) ?? { ...cell, row: row + shift, rowSpan: cell.rowSpan - (row - cell.row) };
    moved.set(cell, copy);
    return copy;
  };
  first.joins.push(first.grid.length);
  for (const cells of second.grid.slice(head)) first.grid.push(cells.map(move));
}
