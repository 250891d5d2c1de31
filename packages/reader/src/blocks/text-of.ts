import type { Cell, Note, Table, TextBlock } from './document.ts';

/** The text of a cell or a note, a paragraph a line; of a table inside it the cells of a row are parted by tabs. */
export const textOf = ({ blocks }: Pick<Cell | Note, 'blocks'>): string => blocks.map(lineOf).join('\n');

const lineOf = (block: TextBlock | Table): string =>
  block.kind === 'table' ? block.grid.map(rowText).join('\n') : block.text;

/** Of a merged cell each word is said once, where the cell begins. */
const rowText = (cells: readonly Cell[], row: number): string =>
  cells.map((cell, column) => (cell.row === row && cell.column === column ? textOf(cell) : '')).join('\t');
