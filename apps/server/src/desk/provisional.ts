import type { ListedRound } from '@mingjian/store';
import { dayIn } from '../rounds/describe.ts';
import { openRound, scoresOf } from '../rounds/scored.ts';
import type { Services } from '../types.ts';

/**
 * Says of a cell whether its points are not certain yet: the verdict of the round's engine over all of its facts, on the day that
 * the desk shows (today, or the nearest day of the period). A unit or path that the round has not is certain of nothing: false.
 */
export async function provisionalIn(
  services: Services,
  round: ListedRound,
): Promise<(unit: string, indicator: string) => boolean> {
  const opened = await openRound(services, round);
  const { periodFrom, periodTo, classes } = opened.plan;
  const today = dayIn(services.now());
  const scores = scoresOf(opened, today < periodFrom ? periodFrom : today > periodTo ? periodTo : today);
  const places = classes.map(({ nodes }) => new Map(nodes.map(({ path, index }) => [path, index])));
  return (unit, indicator) => {
    const enrolled = opened.roster.units[opened.roster.find.get(unit) ?? -1];
    const node = places[enrolled?.cls ?? -1]?.get(indicator);
    if (!enrolled || node === undefined) return false;
    return scores.value(enrolled.index, node).status === 'provisional';
  };
}
