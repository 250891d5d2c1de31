import type { Reading } from './reading.ts';
import type { Band } from './rule.ts';

/** A state is told in a few words; what takes more is a condition of its own. */
const LONGEST = 10;

/** 到位不扣分，基本到位扣2分，不到位扣4分: states of one thing that exclude each other, each worse than the one before, are one scale. */
export function joinStates(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  let run: Reading[] = [];
  const flush = (): void => {
    out.push(...(run.length > 2 ? [scale(run)] : run));
    run = [];
  };
  for (const reading of readings) {
    if (run.length > 0 && !goesOn(run, reading)) flush();
    if (run.length > 0 || (isState(reading) && reading.piece.event.kind === 'exempt')) run.push(reading);
    else out.push(reading);
  }
  flush();
  return out;
}

const wordsOf = ({ piece }: Reading): string => piece.condition.replace(/[，的]+$/, '').replace(/^.*[：，]/, '');
const pointsOf = ({ rule }: Reading): number => (rule.kind === 'fixed' ? (rule.points ?? 0) : 0);

const isState = (reading: Reading): boolean => {
  const words = wordsOf(reading);
  return (
    reading.rule.kind === 'fixed' &&
    !reading.rule.byClass &&
    words.length > 0 &&
    words.length <= LONGEST &&
    !/[每各\d（、]/.test(words)
  );
};

/** The next state tells of the same (到位, 基本到位) and takes more. */
function goesOn(run: readonly Reading[], next: Reading): boolean {
  const [first, last] = [run[0] as Reading, run.at(-1) as Reading];
  const words = wordsOf(first);
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  return (
    isState(next) &&
    last.piece.sentence === next.piece.sentence &&
    pointsOf(next) < pointsOf(last) &&
    pairs.some((pair) => wordsOf(next).includes(pair))
  );
}

function scale(run: readonly Reading[]): Reading {
  const bands = run.map((one): Band => ({ label: wordsOf(one), from: null, to: null, points: pointsOf(one) }));
  return {
    rule: { kind: 'band', on: '情形', bands },
    piece: (run[0] as Reading).piece,
    doubts: [],
    with: run.slice(1).map(({ piece }) => piece),
  };
}
