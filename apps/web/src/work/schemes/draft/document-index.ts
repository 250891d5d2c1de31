import type { ShownDocument } from './api.ts';

/** Where a place is shown: block and row, and the places that a click there may mean, the nearest first. */
export interface Shown {
  readonly block: number;
  readonly row: number;
  readonly ats: readonly string[];
}

/** Every place of a document. A cell over several rows stands for the first of them, then for the others. */
export function indexOf({ blocks }: ShownDocument): ReadonlyMap<string, Shown> {
  const index = new Map<string, Shown>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'text') {
      if (block.at !== null) index.set(block.at, { block: at, row: 0, ats: [block.at] });
      continue;
    }
    for (const [row, cells] of block.rows.entries()) {
      for (const cell of cells) {
        if (cell.at === null) continue;
        const others = block.rows.slice(row, row + cell.rowSpan).flat();
        index.set(cell.at, {
          block: at,
          row,
          ats: [cell.at, ...others.flatMap((other) => (other.at === null || other === cell ? [] : [other.at]))],
        });
      }
    }
  }
  return index;
}
