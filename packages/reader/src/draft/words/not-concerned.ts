import type { Scheme } from '@mingjian/model';

/** What becomes of the marks of indicators that do not concern a unit, as a plan says it. */
export const NOT_CONCERNED = {
  full: '单位不涉及的指标，按满分计分。',
  omit: '单位不涉及的指标不计分，其余各项得分按比例折算。',
  none: '单位不涉及的指标不计分，也不折算。',
} as const;
type Said = keyof typeof NOT_CONCERNED;

/** The policy that a line of a plan states in these words; undefined: it states none. */
export const notConcernedIn = (lines: readonly string[]): Extract<Scheme['na'], string> | undefined =>
  (Object.keys(NOT_CONCERNED) as Said[]).find((policy) => lines.some((line) => line.trim() === NOT_CONCERNED[policy]));
