import type { Interval } from './interval.ts';
import { pointsOf, type Reading } from './reading.ts';
import type { Band, Points } from './rule.ts';

/** A reading that names an interval of one quantity, or a place in an order. */
export interface Banded {
  readonly reading: Reading;
  readonly interval: Interval;
}

const sizeOf = ({ from, to, unit }: Interval): string =>
  from === null ? `${to}${unit}以下` : to === null ? `${from}${unit}以上` : `${from}-${to}${unit}`;

/** 50人以上的每起扣3分，50人以下的每起扣1分 → one price for each size. */
export function sized(run: readonly Banded[]): Reading {
  const first = run[0] as Banded;
  const levels = run.map(({ reading, interval }) => ({
    label: sizeOf(interval),
    points: taken(reading),
  }));
  const { rule } = first.reading;
  const per = 'per' in rule && rule.per ? { per: rule.per } : {};
  const cap = run.map((one) => ('cap' in one.reading.rule ? one.reading.rule.cap : null)).find((one) => one);
  return {
    rule: { kind: 'severity', levels, ...per, ...(cap ? { cap } : {}) },
    piece: first.reading.piece,
    doubts: [],
    with: run.slice(1).map((one) => one.reading.piece),
  };
}

/** An end that a band leaves out is where its neighbour begins or ends (95%以上得5分,90%以上得3分). */
function closed(own: Interval, before?: Interval, after?: Interval): { from: number | null; to: number | null } {
  let { from, to } = own;
  // 前五名得10分，前十名得8分: the second begins where the first ends.
  if (own.rank && from === 1 && before?.from === 1 && before.to !== null && to !== null && to > before.to)
    return { from: before.to + 1, to };
  if (own.rank && from !== null && before?.to === from && to === null) return { from: from + 1, to };
  if (to === null && from !== null) {
    if (before?.from != null && before.from > from) to = before.from;
    else if (after?.from != null && after.to === null && after.from > from) to = after.from;
  } else if (from === null && to !== null) {
    if (before?.to != null && before.from === null && before.to < to) from = before.to;
    else if (after?.to != null && after.from === null && after.to < to) from = after.to;
  }
  return { from, to };
}

/**
 * Neighbours that state one table → its rule: each step with both its ends; `stop` is the interval behind the last one, where that
 * loses everything. `guessed` says of a reading that its count is a step and no price.
 */
export function banded(run: readonly Banded[], guessed: (reading: Reading) => boolean, stop?: Interval): Reading {
  const first = run[0] as Banded;
  const bands = run.map(({ reading, interval }, index): Band => {
    const { from, to } = closed(interval, run[index - 1]?.interval, run[index + 1]?.interval ?? stop);
    if (reading.rule.kind === 'judgement')
      return {
        from,
        to,
        points: null,
        ...(reading.rule.min === undefined ? {} : { min: reading.rule.min }),
        ...(reading.rule.max === undefined ? {} : { max: reading.rule.max }),
      };
    return {
      ...(interval.label === undefined ? {} : { label: interval.label }),
      from,
      to,
      points: reading.rule.kind === 'allOrNothing' || reading.piece.event.kind === 'exempt' ? 0 : taken(reading),
    };
  });
  const per = run
    .map(({ reading }) => ('per' in reading.rule && !guessed(reading) ? reading.rule.per : null))
    .find((one) => one);
  const cap = run.map((one) => ('cap' in one.reading.rule ? one.reading.rule.cap : null)).find((one) => one);
  const on = first.interval.rank
    ? first.interval.back
      ? '倒数排名'
      : '排名'
    : first.interval.rest.replace(/[，。；：（）]|的$|达到?$/g, '').slice(-16);
  return {
    rule: { kind: 'band', on, bands, ...(per ? { per } : {}), ...(cap ? { cap } : {}) },
    piece: first.reading.piece,
    doubts: run.flatMap((one) => one.reading.doubts.filter((code) => code === 'masked')),
    with: run.flatMap((one) => [one.reading.piece, ...one.reading.with]).slice(1),
  };
}

/** Points as a band states them: negative where they are taken. */
export const taken = (reading: Reading): Points => {
  const points = pointsOf(reading.rule);
  return reading.rule.kind === 'deduct' && points !== null ? -points : points;
};
