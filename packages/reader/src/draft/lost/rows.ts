import type { Place } from '@mingjian/model/problem';
import { type RawCell, restoredTable, type Table } from '../../blocks/index.ts';
import type { Header } from './header.ts';

/** A piece of text that belongs to one cell. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
  /** Whether it stood on a line of its own. */
  readonly line: boolean;
}

/** A row that was found again: what it says in each column, several pieces where a cell was broken. */
export type FoundRow = readonly (readonly Piece[] | undefined)[];

/** A header and the rows found below it → a table; a cell that names a group reaches down to the next one in its column. */
export function tableFrom(header: Header, rows: readonly FoundRow[], place: Place): Table {
  const head: RawCell[] = header.words.map((word) => ({ blocks: [{ kind: 'paragraph', text: word, place }] }));
  const open = (row: FoundRow | undefined, column: number): boolean =>
    row?.slice(0, column + 1).every((pieces, at) => pieces === undefined || !groups(header, at)) === true;
  const body = rows.map((row, index) =>
    row.flatMap((pieces, column): RawCell[] => {
      if (!pieces && groups(header, column) && index > 0 && open(row, column)) return [];
      let rowSpan = 1;
      if (pieces && groups(header, column)) while (open(rows[index + rowSpan], column)) rowSpan += 1;
      return [
        {
          column,
          rowSpan,
          blocks: blocksOf(pieces ?? [], header.roles[column] === 'level'),
          place: pieces?.[0]?.place ?? place,
        },
      ];
    }),
  );
  return restoredTable([head, ...body], place);
}

/** Columns whose cells were merged over rows: levels but the deepest, and the marks right of them. */
function groups({ roles }: Header, column: number): boolean {
  const deepest = roles.lastIndexOf('level');
  return column < deepest && (roles[column] === 'level' || roles[column] === 'points');
}

function blocksOf(pieces: readonly Piece[], level: boolean): RawCell['blocks'] {
  const lines: { text: string; place: Place }[] = [];
  for (const { text, place, line } of pieces) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && (level || !line || !/[。；;：:！？）)]$/.test(last.text));
    if (goesOn) lines[lines.length - 1] = { text: `${last.text}${line || level ? '' : ' '}${text}`, place: last.place };
    else lines.push({ text, place });
  }
  return lines.map(({ text, place }) => ({ kind: 'paragraph', text, place }));
}
