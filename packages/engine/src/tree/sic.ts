import type { SchemeNode, Sic } from '@mingjian/model';
import { compare, divide, type Exact, parseExact, times } from '../number/exact.ts';

/** A sum that the document states and its parts do not make; `units`: for some of the class only, by name. */
export interface OffSum {
  readonly full: Exact;
  readonly sum: Exact;
  readonly cls: string;
  readonly units?: readonly string[] | undefined;
}

/** The signature that says of exactly these figures, for these, that the document has them so; undefined: nobody has. */
export const sicOf = (signed: readonly Sic[] | undefined, { full, sum, cls, units = [] }: OffSum): Sic | undefined =>
  signed?.find(
    (one) =>
      isSame(one.full, full) &&
      isSame(one.sum, sum) &&
      one.classes?.includes(cls) !== false &&
      (one.units === undefined
        ? units.length === 0
        : units.length > 0 && units.every((unit) => one.units?.includes(unit))),
  );

/**
 * What a group of these full points is worth to a class where somebody has signed that its parts make another sum: that sum, since nobody
 * can earn more or is owed more. Null: nobody has, or for some units only, whose group is still worth what it says. A pool is no sum.
 */
export function signedSum({ sic, pool }: SchemeNode, full: Exact | null, cls: string): Exact | null {
  if (full === null || pool) return null;
  const signed = sic?.find(
    (one) => one.units === undefined && one.classes?.includes(cls) !== false && isSame(one.full, full),
  );
  return signed ? parseExact(signed.sum) : null;
}

/** A share that is stated for the full points, for the sum that there is in their place: points weigh what they weighed. */
export const shareForSum = (share: Exact, full: Exact, sum: Exact): Exact =>
  compare(full, 0) === 0 ? share : divide(times(share, sum), full);

const isSame = (text: string, value: Exact): boolean => {
  const figure = parseExact(text);
  return figure !== null && compare(figure, value) === 0;
};
