import { type Block, type Document, type Table, textOf } from '../blocks/index.ts';
import { withTitles } from './title-lines.ts';

const ANNEX = /^附(?:件|表)[\d一二三四五六七八九十]+$/;
/** Rows above the header that a title may take. */
const MOST_TITLES = 3;

/**
 * A document with its words as text: a workbook keeps them in a sheet of one column, the title of a table in a merged cell above its
 * header, and the number of an annex in the name of its sheet. A title in several lines is one.
 */
export function laidOut(document: Document): Document {
  let sheet: string | undefined;
  const blocks = document.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table') return [block];
    const named = block.place.sheet;
    const annex: Block[] =
      named !== undefined && named !== sheet && ANNEX.test(named)
        ? [{ kind: 'paragraph', text: named, place: block.place }]
        : [];
    sheet = named;
    if (block.grid.every((row) => row.length === 1)) return [...annex, ...linesOf(block)];
    return [...annex, ...titlesOf(block), block];
  });
  return { ...document, blocks: withTitles(blocks) };
}

const linesOf = ({ grid }: Table): Block[] =>
  grid.flatMap((row): Block[] =>
    row.flatMap((cell) =>
      textOf(cell).trim() === '' ? [] : [{ kind: 'paragraph', text: textOf(cell), place: cell.place }],
    ),
  );

/** Rows at the top that are one cell across. */
function titlesOf({ grid }: Table): Block[] {
  const end = grid.findIndex((row) => row.some((cell) => cell !== row[0]));
  return grid
    .slice(0, Math.min(Math.max(end, 0), MOST_TITLES))
    .flatMap(([cell]): Block[] =>
      cell && textOf(cell).trim() !== '' ? [{ kind: 'paragraph', text: textOf(cell), place: cell.place }] : [],
    );
}
