/** A line of points from one end to the other, with a mark at every step. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

const NEAR = 1e-9;

/** From 0 to the full points, and on to the next mark where something lies above these or below 0. */
export function axisOf(full: number, least: number, most: number): Axis {
  const [low, high] = [Math.min(0, least), Math.max(full, most)];
  const step = niceStep((high - low) / 10);
  const from = Math.floor(low / step + NEAR) * step;
  const to = high > full ? Math.ceil(high / step - NEAR) * step : full;
  const count = Math.floor((to - from) / step + NEAR);
  return { from, to, marks: Array.from({ length: count + 1 }, (_, at) => from + at * step) };
}

/** Where a value lies between the ends, from 0 to 1. */
export const shareOn = ({ from, to }: Axis, value: number): number =>
  Math.max(0, Math.min(1, (value - from) / Math.max(to - from, NEAR)));

/** 1, 2 or 5 times a power of ten, not smaller than `least`. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-6)));
  for (const factor of [1, 2, 5]) if (power * factor >= least - 1e-12) return power * factor;
  return power * 10;
}
