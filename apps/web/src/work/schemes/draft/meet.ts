import type { KeptHere } from './keep.ts';

/** What the server has of a draft: a version, nothing, or it cannot be asked. */
export type There = { readonly version: number } | 'gone' | 'unreachable';

/**
 * A draft is opened that this browser and the server may both have. `here`, `there`: which is gone on with; `clash`: both were changed,
 * so a person decides; `gone`: somebody deleted it and nothing here is unsaved; `unreachable`: nothing is known of it.
 */
export function meet(
  here: Pick<KeptHere, 'version' | 'saved'> | null,
  there: There,
): 'here' | 'there' | 'clash' | 'gone' | 'unreachable' {
  if (there === 'unreachable') return here ? 'here' : 'unreachable';
  if (there === 'gone') return here === null || here.saved ? 'gone' : here.version === 0 ? 'here' : 'clash';
  if (here === null || here.saved) return 'there';
  return there.version === here.version ? 'here' : 'clash';
}
