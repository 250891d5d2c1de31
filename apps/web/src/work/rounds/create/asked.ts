import type { Scheme } from '@mingjian/model';
import type { Asked } from '../parts/params.ts';

/** The open parameters of a scheme, in its order. */
export const askedOf = (scheme: Scheme): Asked[] =>
  Object.entries(scheme.params).map(([name, { type, clause, text, ask, sample }]) => ({
    name,
    type,
    clause,
    text,
    ask,
    sample,
  }));
