import { compare, type Exact } from '../number/exact.ts';

/** A unit with the ends of its points. */
export interface Ranked {
  readonly unit: number;
  readonly lo: Exact;
  readonly hi: Exact;
}

export const isOpen = ({ lo, hi }: Ranked): boolean => compare(lo, hi) !== 0;

export const descending = (list: readonly Exact[]): Exact[] => [...list].sort((a, b) => compare(b, a));

/** How many entries of a list that runs high to low are greater than x; with `orEqual`, at least x. */
export function above(sorted: readonly Exact[], x: Exact, orEqual = false): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const c = compare(sorted[middle] as Exact, x);
    if (c > 0 || (orEqual && c === 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Best and worst rank of each unit. Best: the others turn out as low as they can; worst: as high. With `dense`, ties
 * share a rank and leave no gap, so that open values may fall together at best and all apart at worst.
 */
export function rank(units: readonly Ranked[], dense: boolean): Map<number, [number, number]> {
  const order = [...units].sort((a, b) => compare(b.lo, a.lo));
  const lows = order.map((u) => u.lo);
  // How few ranks the first k can take up: where they can, they share the place of the one that needs the most.
  const fewest = [0];
  let place: Exact | null = null;
  for (const u of order) {
    const shares = dense && place !== null && compare(u.hi, place) >= 0;
    if (!shares) place = u.lo;
    fewest.push((fewest[fewest.length - 1] as number) + (shares ? 0 : 1));
  }
  const settled = order.filter((u) => !isOpen(u)).map((u) => u.lo);
  const different = settled.filter((x, i) => i === 0 || compare(x, settled[i - 1] as Exact) !== 0);
  const tops = descending([...(dense ? different : settled), ...order.filter(isOpen).map((u) => u.hi)]);
  return new Map(
    units.map((u) => {
      const best = 1 + (fewest[above(lows, u.hi)] as number);
      // An open unit's own top counts among the others'.
      const worst = 1 + above(tops, u.lo) - (isOpen(u) ? 1 : 0);
      return [u.unit, [best, worst]];
    }),
  );
}
