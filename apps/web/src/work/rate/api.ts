import { call } from '../call.ts';

/** What one's own unit is asked to rate under one rule of the plan, with what it gave. */
export interface RatingForm {
  rater: { id: string; name: string };
  /** Path of the indicator. */
  indicator: string;
  name: string;
  rule: string;
  clause: string | null;
  text: string;
  min: string;
  max: string;
  /** Highest and lowest mark are to differ by so many percent of the scale or of the highest mark. */
  spread: string | null;
  /** Name of the class of those who are rated. */
  class: string;
  units: { id: string; name: string; value: string | null }[];
}

const ratings = (round: string): string => `/rounds/${encodeURIComponent(round)}/ratings`;

export const getRatings = (round: string, signal?: AbortSignal) =>
  call<{ state: string; forms: RatingForm[] }>('GET', ratings(round), undefined, signal);

export const giveRatings = (
  round: string,
  { rater, indicator, rule }: RatingForm,
  said: { reason: string; ratings: { unit: string; value: string }[] },
) => call<{ count: number }>('POST', ratings(round), { rater: rater.id, indicator, rule, ...said });
