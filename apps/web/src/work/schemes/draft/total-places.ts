import { columnPlaces, MOST_PLACES, placesOf, roundText, shortText } from '../../../ui/number.ts';

/** As much of a plan as says how its totals are rounded. */
interface Rounds {
  readonly results: readonly { readonly name: string; readonly root: { readonly places?: number | undefined } }[];
}

/** To how many places a plan rounds the total of a result, by its name; 0 where it does not say. */
export const totalPlaces = ({ results }: Rounds, result: string): number =>
  Math.min(MOST_PLACES, results.find(({ name }) => name === result)?.root.places ?? 0);

/** A total with at least so many places, and with all that it has more: a plan of two places has 92.00. */
export const inPlaces = (text: string, places: number): string =>
  placesOf(text) > places ? shortText(text) : roundText(text, places);

/** Places for both ends of a total: as many as the plan rounds to, and all that one has more. */
export const placesIn = (range: readonly [string, string], places: number): number =>
  Math.max(places, columnPlaces(range));
