import { actOf, type Reading } from './reading.ts';
import type { Band } from './rule.ts';

/**
 * 成效明显的得1.6～2分，正常开展的得1～1.5分，流于形式的得0～0.9分: neighbours that give marks within ranges, each below the one before
 * it, are one scale whose steps are told in words, and within each a person chooses. `items` are where the lines of the text begin.
 */
export function joinRanges(text: string, items: readonly number[], readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  let run: Reading[] = [];
  const wordsOf = ({ piece }: Reading): string =>
    piece.condition.replace(/^.*：|[，的]+$/g, '') ||
    text.slice(items[piece.item] ?? 0, piece.from).replace(/[\n。]/g, '');
  const flush = (): void => {
    out.push(...(run.filter(ranged).length > 1 ? [scale(run, wordsOf)] : run));
    run = [];
  };
  for (const reading of readings) {
    const last = run.at(-1);
    if (last && !below(last, reading) && !climbs(run, reading)) flush();
    if (run.length > 0 || ranged(reading)) run.push(reading);
    else out.push(reading);
  }
  flush();
  return out;
}

const rangeOf = (reading: Reading): readonly [number, number] | undefined => {
  const act = actOf(reading);
  return act?.verb === 'gain' ? act.range : undefined;
};
const ranged = (reading: Reading): boolean => reading.rule.kind === 'judgement' && rangeOf(reading) !== undefined;

/** A range that ends where the one before it began, or nothing at all behind a range that ends above it. */
function below(last: Reading, next: Reading): boolean {
  const above = rangeOf(last);
  const apart = next.piece.item - last.piece.item;
  const same = next.piece.sentence === last.piece.sentence;
  if (!above || apart < 0 || apart > 1 || next.piece.sentence - last.piece.sentence > 2) return false;
  const bare = next.piece.condition.replace(/[，的]/g, '') === '';
  if (same && bare) return false;
  if (next.rule.kind === 'allOrNothing') return same && above[0] > 0 && !/^(?:否则?|，)*$/.test(next.piece.condition);
  const range = ranged(next) ? rangeOf(next) : undefined;
  // （1）优良的评2.5-3分。（2）一般的评1-2.5分。: steps of their own sentences go on where the one above ends; 流畅。16-20分 with its words before.
  const goesOn = same || (range !== undefined && above[0] - range[1] <= (bare ? 1 : 0));
  return range !== undefined && goesOn && range[1] <= above[0] && range[0] < above[0];
}

/** 不能兑现的0-5分，基本兑现的6-11分，能够兑现的12-16分: from nothing on, each step where the one before it ends. */
function climbs(run: readonly Reading[], next: Reading): boolean {
  const ranges = [...run, next].map((reading) => (ranged(reading) ? rangeOf(reading) : undefined));
  const last = run.at(-1)?.piece;
  return (
    ranges[0]?.[0] === 0 &&
    last !== undefined &&
    next.piece.item - last.item <= 1 &&
    next.piece.sentence - last.sentence <= 2 &&
    ranges.every((range, at) => {
      const before = ranges[at - 1];
      return at === 0 || (range && before && range[0] > before[0] && range[1] > before[1] && range[0] - before[1] <= 1);
    })
  );
}

function scale(run: readonly Reading[], wordsOf: (reading: Reading) => string): Reading {
  const first = run[0] as Reading;
  const bands = run.map((reading): Band => {
    const range = rangeOf(reading);
    const label = wordsOf(reading);
    return range
      ? { label, from: null, to: null, points: null, min: range[0], max: range[1] }
      : { label, from: null, to: null, points: 0 };
  });
  return {
    rule: { kind: 'band', on: '等次', bands },
    piece: first.piece,
    doubts: [],
    with: run.slice(1).map(({ piece }) => piece),
  };
}
