import type { Exact } from './exact.ts';
import type { Rational } from './rational.ts';

/**
 * Many exact values in one typed array. A cell that is off the grid holds NaN and its Rational lives in `off`: a sum
 * over plain cells that comes out NaN or unsafe therefore tells by itself that it must be done again the exact way.
 */
export interface Lane {
  readonly cells: Float64Array;
  readonly off: Map<number, Rational>;
}

export const makeLane = (length: number): Lane => ({ cells: new Float64Array(length), off: new Map() });

export function getCell(lane: Lane, index: number): Exact {
  const value = lane.cells[index] as number;
  // biome-ignore lint/suspicious/noSelfCompare: NaN is the mark of a cell kept in `off`; this is the cheapest test for it.
  if (value === value) return value;
  const exact = lane.off.get(index);
  if (exact === undefined) throw new Error(`cell ${index} was never computed`);
  return exact;
}

export function setCell(lane: Lane, index: number, value: Exact): void {
  if (typeof value === 'number') {
    lane.cells[index] = value;
    if (lane.off.size > 0) lane.off.delete(index);
  } else {
    lane.cells[index] = Number.NaN;
    lane.off.set(index, value);
  }
}
