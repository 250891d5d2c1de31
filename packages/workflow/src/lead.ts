/**
 * What became of a lead. `open`: nobody has judged it, or somebody took a word back. `noted`: true, but no indicator of the plan
 * is about it; the unit is asked to mend it and it costs no points.
 */
export const leadStates = ['open', 'confirmed', 'rejected', 'aside', 'noted'] as const;
export type LeadState = (typeof leadStates)[number];

/** A person's word on a lead; `reopened` takes the one before it back. */
export type LeadWord = Exclude<LeadState, 'open'> | 'reopened';

/** The state of a lead by the words on it, in their order. */
export function leadState(words: readonly { readonly kind: LeadWord }[]): LeadState {
  const last = words.at(-1)?.kind;
  return last === undefined || last === 'reopened' ? 'open' : last;
}

/** Which words may follow: what was judged must be reopened before it is judged otherwise. */
export const mayFollow = (state: LeadState, word: LeadWord): boolean => (word === 'reopened') === (state !== 'open');

/** A look that has ended at one site, as far as it tells whether something is still there. */
export interface EndedLook {
  readonly at: string;
  /** Only these pages; null: everything. */
  readonly only: readonly string[] | null;
  readonly cut: boolean;
  /** Addresses that could not be seen. */
  readonly lost: readonly string[];
}

/**
 * Whether what a lead says is gone: a later look saw the place and did not find it again. What could not be seen, or was left out
 * because of the bounds of a look, is not gone. `lastSeen`: when the lead was found last; `page`: whether it lies on one page, so that
 * a look at that page alone can tell.
 */
export function isMended(
  { url, lastSeen, page }: { url: string; lastSeen: string; page: boolean },
  looks: readonly EndedLook[],
): boolean {
  return looks.some(
    ({ at, only, cut, lost }) =>
      at > lastSeen && !lost.includes(url) && (only === null ? !cut : page && only.includes(url)),
  );
}

/** Of the leads that somebody judged, how many were no fault: `faults` are those confirmed or noted, set aside is neither. Null: none judged. */
export function falseAlarmRate(faults: number, rejected: number): number | null {
  return faults + rejected === 0 ? null : rejected / (faults + rejected);
}
