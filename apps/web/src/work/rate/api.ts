import { type Answer, type Asked, at, get, post } from '../../api/client.ts';

const RATINGS = '/api/rounds/{id}/ratings';

/** What one's own unit is asked to rate under one rule of the plan, with what it gave. */
export type RatingForm = Answer<typeof RATINGS>['forms'][number];

export const getRatings = (id: string, signal?: AbortSignal) => get(RATINGS, at({ id }, signal));

export const giveRatings = (
  id: string,
  { rater, indicator, rule }: RatingForm,
  said: Pick<Asked<typeof RATINGS>, 'reason' | 'ratings'>,
) => post(RATINGS, { ...at({ id }), body: { rater: rater.id, indicator, rule, ...said } });
