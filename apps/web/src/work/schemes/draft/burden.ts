import { type BurdenFinding, checkBurden } from '@mingjian/engine';
import type { Lang } from '@mingjian/model/problem';
import { placesIn } from './checks.ts';
import { schemeOf } from './scheme-of.ts';
import type { Draft, Settled } from './types.ts';

/** Advice of the burden check about a draft. */
export interface PlacedBurden extends BurdenFinding {
  /** Key of the node; null: the whole scheme. */
  readonly node: string | null;
  /** What it is about: other words under the same rule are another matter. */
  readonly sign: string;
}

export function burdenOf(draft: Draft, lang: Lang): PlacedBurden[] {
  const made = schemeOf(draft);
  const places = placesIn(made);
  return checkBurden(made.scheme, lang).map((finding) => {
    const node = places.get(finding.place) ?? null;
    const sign = [finding.rule, node ?? '', finding.words].join('|');
    return { ...finding, node, sign };
  });
}

/** The same advice about several places: 台账 in seven indicators is one thing to know. */
export interface BurdenGroup {
  readonly rule: PlacedBurden['rule'];
  readonly places: readonly [PlacedBurden, ...PlacedBurden[]];
}

/** Advice in its order, the same at the place of the first. */
export function burdenGroups(burden: readonly PlacedBurden[]): BurdenGroup[] {
  const groups = new Map<PlacedBurden['rule'], [PlacedBurden, ...PlacedBurden[]]>();
  for (const one of burden) {
    const group = groups.get(one.rule);
    if (group) group.push(one);
    else groups.set(one.rule, [one]);
  }
  return [...groups].map(([rule, places]) => ({ rule, places }));
}

/** How many groups hold advice that nobody says is known. */
export const openBurden = (burden: readonly PlacedBurden[], known: Draft['known']): number =>
  burdenGroups(burden).filter(({ places }) => places.some(({ sign }) => !known[sign])).length;

/** Somebody says that advice is known, or takes that back. */
export function setKnown(draft: Draft, sign: string, by: Settled | null): Draft {
  const { [sign]: _, ...others } = draft.known;
  return { ...draft, known: by === null ? others : { ...others, [sign]: by } };
}
