import fc from 'fast-check';

/** Where a random case takes its decisions from. The first of a list and the least number are the simplest choice. */
export interface Choose {
  int(min: number, max: number): number;
  of<T>(list: readonly T[]): T;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
}

function choosing(int: Choose['int']): Choose {
  return {
    int,
    of<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('nothing to choose from');
      return list[int(0, list.length - 1)] as T;
    },
    chance: (percent) => int(0, 99) >= 100 - percent,
  };
}

/** One builder for each greatest number: fast-check finds the arbitrary of a builder without arguments at once. */
const builders = new Map<number, () => fc.Arbitrary<number>>();
function upTo(max: number): () => fc.Arbitrary<number> {
  const builder = builders.get(max) ?? (() => fc.nat(max));
  builders.set(max, builder);
  return builder;
}

/** Builds a value from choices that fast-check makes, replays and shrinks. */
export const chosen = <T>(build: (choose: Choose) => T): fc.Arbitrary<T> =>
  fc.gen().map((next) => build(choosing((min, max) => min + next(upTo(max - min)))));
