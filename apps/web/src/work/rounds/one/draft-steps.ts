import type { Gap, Round } from '../api.ts';

/** What is prepared before a round is announced, in the order to do it, and by which words of the server it shows as open. */
const steps = [
  { id: 'params', section: 'settings', codes: ['param-open'] },
  {
    id: 'units',
    section: 'settings',
    codes: ['no-units', 'part-without-units', 'rater-absent', 'named-absent', 'tag-absent'],
  },
  { id: 'windows', section: 'settings', codes: ['window-missing', 'window-off-period', 'window-past'] },
  { id: 'liaisons', section: null, codes: ['no-liaison'] },
  { id: 'duties', section: 'duties', codes: ['unassessed'] },
  { id: 'review', section: 'duties', codes: ['no-reviewer'] },
  { id: 'sites', section: 'sites', codes: [] },
] as const;

export interface DraftStep {
  readonly id: (typeof steps)[number]['id'];
  /** The section of the round where it is done; null: on the page of posts. */
  readonly section: string | null;
  readonly done: boolean;
  /** The round cannot be announced without it. */
  readonly must: boolean;
  /** What is still open, in words. */
  readonly open: readonly Gap[];
}

/** The steps of a draft. `sites`: how many are registered; null: nobody says. Where no website is looked at, none is registered. */
export function draftSteps(
  { gaps, hints, websites }: Pick<Round, 'gaps' | 'hints' | 'websites'>,
  sites: number | null,
): DraftStep[] {
  return steps
    .filter(({ id }) => id !== 'sites' || (websites && sites !== null))
    .map(({ id, section, codes }) => {
      const mine = ({ code }: Gap) => (codes as readonly string[]).includes(code);
      const missing = gaps.filter(mine);
      const open = [...missing, ...hints.filter(mine)];
      const done = id === 'sites' ? sites !== 0 : open.length === 0;
      return { id, section, done, must: missing.length > 0, open };
    });
}
