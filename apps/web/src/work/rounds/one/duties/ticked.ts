import type { NewDuty } from '../../api.ts';
import type { Indicator } from '../indicators.ts';

/** An indicator with the leaves in and under it that take facts: what somebody has to assess. */
export interface Branch extends Indicator {
  readonly leaves: readonly string[];
}

/** Indicators with something to assess in or under them for some unit of the round, in their order. `leaves`: as the round has them. */
export function branchesOf(indicators: readonly Indicator[], leaves: readonly string[]): Branch[] {
  const under = (path: string) => leaves.filter((leaf) => leaf === path || leaf.startsWith(`${path}/`));
  return indicators.map((one) => ({ ...one, leaves: under(one.path) })).filter((one) => one.leaves.length > 0);
}

export const isLeaf = ({ path, leaves }: Branch): boolean => leaves.length === 1 && leaves[0] === path;

/**
 * Indicators of which everything is ticked and that lie in no other such. Not `whole`: it is a leaf for some classes and only
 * that is ticked, not what other classes have below it.
 */
export function topmost(
  branches: readonly Branch[],
  ticked: ReadonlySet<string>,
): { branch: Branch; whole: boolean }[] {
  const found = new Map<Branch, boolean>();
  const wholes: string[] = [];
  for (const one of [...branches].sort((a, b) => a.depth - b.depth)) {
    if (wholes.some((path) => one.path.startsWith(`${path}/`))) continue;
    const whole = one.leaves.every((leaf) => ticked.has(leaf));
    if (whole) wholes.push(one.path);
    if (whole || ticked.has(one.path)) found.set(one, whole);
  }
  return branches.flatMap((branch) => {
    const whole = found.get(branch);
    return whole === undefined ? [] : [{ branch, whole }];
  });
}

/** What is ticked as duties: everything is one, else one for each topmost indicator, in its stage. `units`: all of the round. */
export function dutiesOf(
  branches: readonly Branch[],
  ticked: ReadonlySet<string>,
  given: Pick<NewDuty, 'post' | 'kind' | 'units'>,
  units: readonly { readonly id: string; readonly class: string }[],
): NewDuty[] {
  if (branches.every(({ leaves }) => leaves.every((leaf) => ticked.has(leaf))))
    return [{ ...given, stage: null, indicator: null }];
  return topmost(branches, ticked).flatMap(({ branch: { path, stage, takesIn }, whole }) => {
    const duty = { ...given, stage, indicator: path };
    if (whole) return [duty];
    const whose = units.filter((unit) => takesIn.includes(unit.class)).map(({ id }) => id);
    const mine = given.units ? given.units.filter((id) => whose.includes(id)) : whose;
    return mine.length > 0 ? [{ ...duty, units: mine }] : [];
  });
}
