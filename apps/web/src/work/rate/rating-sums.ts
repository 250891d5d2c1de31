import type { RatingForm } from './api.ts';

/** How a form stands with what is typed but not sent. */
export interface RatingSums {
  /** Units with a mark. */
  readonly rated: number;
  /** What is to be sent. */
  readonly changed: readonly { unit: string; value: string }[];
  /** Among it marks that were given before, which need a reason. */
  readonly corrects: boolean;
  /** Ids of units whose mark is no number on the scale. */
  readonly wrong: ReadonlySet<string>;
  readonly high: number | null;
  readonly low: number | null;
  /** All are rated, and highest and lowest are nearer to one another than the plan asks, measured by the highest. */
  readonly narrow: boolean;
}

/** Sums up a form; `typed` holds marks by unit. An emptied field is as if nothing had been typed. */
export function ratingSums(
  { units, min, max, spread }: RatingForm,
  typed: Readonly<Record<string, string>>,
): RatingSums {
  const marks = units.map(({ id, value }) => ({ id, before: value, now: typed[id]?.trim() || value }));
  const given = marks.filter(({ now }) => now !== null);
  const wrong = new Set(given.filter(({ now }) => !isOnScale(now ?? '', min, max)).map(({ id }) => id));
  const figures = given.filter(({ id }) => !wrong.has(id)).map(({ now }) => Number(now));
  const [high, low] = [Math.max(...figures), Math.min(...figures)];
  const narrow =
    spread !== null &&
    units.length > 1 &&
    figures.length === units.length &&
    (high - low) * 100 < Number(spread) * high;
  const changed = marks.filter(({ before, now }) => now !== null && now !== before);
  return {
    rated: given.length,
    changed: changed.map(({ id, now }) => ({ unit: id, value: now ?? '' })),
    corrects: changed.some(({ before }) => before !== null),
    wrong,
    high: figures.length > 0 ? high : null,
    low: figures.length > 0 ? low : null,
    narrow,
  };
}

const isOnScale = (text: string, min: string, max: string): boolean =>
  /^\d+(\.\d+)?$/.test(text) && Number(text) >= Number(min) && Number(text) <= Number(max);
