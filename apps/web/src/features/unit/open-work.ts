import type { Answer } from '../../api/client.ts';

/** What the office has not done yet for a unit; null: nobody said, as of made data and own files. */
export type OpenWork = Answer<'/api/rounds/{id}/results/{unit}/open'>;

/** Indicators without a record that the same posts assess. */
export interface Undone {
  /** None: nobody was given them. */
  readonly posts: readonly string[];
  readonly paths: readonly string[];
}

/** At this place of the plan and below it, or of all of a result. */
const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** What has no record below a place, by the posts whose it is: first what is nobody's, then the most. */
export function undoneIn(work: OpenWork, place: string): Undone[] {
  const found = new Map<string, { posts: readonly string[]; paths: string[] }>();
  for (const { indicator, recorded, posts } of work.open) {
    if (recorded || !within(indicator, place)) continue;
    const key = posts.join('\n');
    const group = found.get(key) ?? { posts, paths: [] };
    group.paths.push(indicator);
    found.set(key, group);
  }
  return [...found.values()].sort(
    (a, b) => Number(a.posts.length > 0) - Number(b.posts.length > 0) || b.paths.length - a.paths.length,
  );
}

/** Material that waits for a word, at a place of the plan and below it; `loose`: also what belongs to no indicator. */
export const waitingIn = (work: OpenWork, place: string, loose: boolean): OpenWork['waiting'] =>
  work.waiting.filter(({ indicator }) => (indicator === null ? loose : within(indicator, place)));
