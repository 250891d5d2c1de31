import { lastPiece } from './counted.ts';
import type { Event } from './event.ts';
import type { Piece } from './piece.ts';

/** 未执行的, 否则: the other case of what stands before it. */
const OTHERWISE = /^(?:如|若|凡|对)?(?:未|没有?|不|无|否则|反之|达不到)/;
/** A case that says no more than that something was not done. */
const SHORT = 6;

/**
 * 实行例会制，得1分；未执行的，酌情扣分 → 1: the marks of the one thing whose other case the words of a piece are, so that no more than these
 * can be lost by it; undefined where the words are of something else, or several things were earned before them.
 */
export function ownPart(piece: Piece, pieces: readonly Piece[]): number | undefined {
  const words = lastPiece(piece.condition).replace(/[，的]+$/g, '');
  if (!OTHERWISE.test(words)) return undefined;
  const index = pieces.indexOf(piece);
  const run: Piece[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = pieces[at] as Piece;
    if (one.item !== piece.item || piece.sentence - one.sentence > 1) break;
    if (earned(one.event) !== undefined) run.push(one);
    else if (run.length > 0 && one.event.kind !== 'noise') break;
  }
  const [only, ...others] = run;
  if (!only || others.length > 0) return undefined;
  const near = only.sentence === piece.sentence && words.length <= SHORT;
  return near || shares(words, only.condition) ? earned(only.event) : undefined;
}

const earned = (event: Event): number | undefined => {
  if (event.kind === 'mark') return event.per === undefined ? (event.points ?? undefined) : undefined;
  if (event.kind !== 'act' || event.verb !== 'gain' || event.points.length !== 1 || event.per) return undefined;
  return event.points[0] ?? undefined;
};

/** 不健全, 机构健全. */
const shares = (one: string, other: string): boolean =>
  [...one.replace(OTHERWISE, '')].some(
    (_, at, signs) => at + 1 < signs.length && other.includes(signs.slice(at, at + 2).join('')),
  );
