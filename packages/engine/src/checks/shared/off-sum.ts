import type { Sic } from '@mingjian/model';
import { toText } from '../../number/exact.ts';
import { type OffSum, sicOf } from '../../tree/sic.ts';
import type { Found } from '../define-check.ts';

/**
 * What a finding of a sum says besides its words: the figures that somebody may sign, for whom, and the signature that there is.
 * `classes`: ids of all classes for which it is so.
 */
export function offSum(
  signed: readonly Sic[] | undefined,
  { full, sum, cls, units = [] }: OffSum,
  more: { readonly classes?: readonly string[]; readonly stated?: number } = {},
): Pick<Found, 'sum' | 'sic'> {
  const { classes = [cls], stated } = more;
  return {
    sum: {
      full: toText(full),
      sum: toText(sum),
      classes: [...classes],
      ...(units.length > 0 ? { units: [...units] } : {}),
      ...(stated === undefined ? {} : { stated }),
    },
    sic: sicOf(signed, { full, sum, cls, units }),
  };
}
