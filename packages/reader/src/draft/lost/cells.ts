import type { Role } from '../columns.ts';
import { looks, MARKED } from '../looks.ts';
import type { Header } from './header.ts';
import type { FoundRow, Piece } from './rows.ts';

/**
 * Cells that stand one after the other, with nothing that says where a row ends → rows. The likeliest way to deal them out over the
 * columns is sought as a whole (Viterbi): what a cell looks like against its column, what is left out, where lines end.
 */
export function dealt(pieces: readonly Piece[], header: Header): FoundRow[] {
  const { roles } = header;
  const counts = new Map<string, number>();
  for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1);
  const width = roles.length;
  let costs: number[] = roles.map((_, column) => leading(roles, column));
  const from: { column: number; fresh: boolean }[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const look = roles.map((_, column) => looks(piece.text, roles, column, (counts.get(piece.text) ?? 1) > 2));
    if (at === 0) {
      costs = costs.map((cost, column) => cost + (look[column] ?? 0));
      from.push([]);
      continue;
    }
    const last = pieces[at - 1] as Piece;
    const next: number[] = [];
    const back: { column: number; fresh: boolean }[] = [];
    for (let column = 0; column < width; column += 1) {
      let best = Number.POSITIVE_INFINITY;
      let chosen = { column: 0, fresh: true };
      for (let before = 0; before < width; before += 1) {
        const base = costs[before] ?? 0;
        // Where rows are lines, a line begins one.
        const broken = piece.line && header.parted === 'blanks' ? 1.5 : 0;
        const never = Number.POSITIVE_INFINITY;
        const stay = before === column ? base + broken + goingOn(roles[column] as Role, piece, last) : never;
        const right =
          before < column
            ? base + broken + skipped(roles, before + 1, column) - spared(roles, before, column, last)
            : never;
        const fresh =
          base +
          trailing(roles, before) +
          leading(roles, column) +
          (piece.line ? 0.2 : 5) +
          (before === column ? 1 : 0);
        const cost = Math.min(stay, right, fresh);
        if (cost < best) {
          best = cost;
          chosen = { column: before, fresh: cost === fresh && cost < stay && cost < right };
        }
      }
      next.push(best + (look[column] ?? 0));
      back.push(chosen);
    }
    costs = next;
    from.push(back);
  }
  return traced(
    pieces,
    costs.map((cost, column) => cost + trailing(roles, column)),
    from,
    width,
  );
}

function traced(
  pieces: readonly Piece[],
  ends: readonly number[],
  from: readonly { column: number; fresh: boolean }[][],
  width: number,
): FoundRow[] {
  let column = ends.indexOf(Math.min(...ends));
  const rows: (Piece[] | undefined)[][] = [];
  let row: (Piece[] | undefined)[] = Array.from({ length: width });
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const cell = row[column] ?? [];
    cell.unshift(pieces[at] as Piece);
    row[column] = cell;
    const back = from[at]?.[column];
    if (!back || back.fresh) {
      rows.unshift(row);
      row = Array.from({ length: width });
    }
    if (back) column = back.column;
  }
  return rows;
}

/** What it costs that a column of a row says nothing. */
const ABSENT: Readonly<Record<Role, number>> = {
  number: 0.5,
  level: 2,
  content: 1.2,
  criterion: 2.5,
  points: 2.5,
  responsible: 0.5,
  owner: 0.5,
  concern: 0.5,
  method: 0.5,
  note: 0.1,
  score: 0,
  other: 0.5,
};

const skipped = (roles: readonly Role[], from: number, to: number): number =>
  roles.slice(from, to).reduce((sum, role) => sum + ABSENT[role], 0);
/** A name that brings its own marks spares the column of marks. */
function spared(roles: readonly Role[], from: number, to: number, last: Piece): number {
  const points = roles.indexOf('points');
  return points > from && points < to && MARKED.test(last.text) ? 2.2 : 0;
}

const trailing = (roles: readonly Role[], column: number): number => skipped(roles, column + 1, roles.length);

/** Levels above the deepest one, and their marks, are said once for several rows. */
function leading(roles: readonly Role[], column: number): number {
  const deepest = roles.lastIndexOf('level');
  return roles
    .slice(0, column)
    .reduce((sum, role, at) => sum + (at < deepest && (role === 'level' || role === 'points') ? 0.2 : ABSENT[role]), 0);
}

/** What it costs that a piece goes on in the cell of the one before. */
function goingOn(role: Role, piece: Piece, before: Piece): number {
  const open = /[，,、：:（(]$/.test(before.text) ? 0.5 : 0;
  const whole = piece.line ? 0 : 0.5;
  if (role === 'points' || role === 'number') return 9;
  if (role === 'content' || role === 'criterion')
    return /^(?:\d{1,2}[.．、]|[（(]\d|[①-⑳])/.test(piece.text) ? 0.1 : 0.6 - open;
  if (role === 'level') return 2.2 - open - whole;
  return 1.2 - open - whole;
}
