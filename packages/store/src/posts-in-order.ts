import { knownUnits } from './known-units.ts';
import type { Db } from './open.ts';
import type { Page } from './page.ts';
import { type ListedPost, listPosts, postOf } from './posts.ts';

/**
 * A part of the list of posts as an office reads it: by role in the order of `roles`, by unit as the newest list of units has them
 * (posts of no unit first, of one that no list has last), then by name.
 */
export async function postsInOrder(
  db: Db,
  roles: readonly string[],
  { search, after, limit }: Page = {},
): Promise<ListedPost[]> {
  const units = new Map((await knownUnits(db)).map(({ id }, at) => [id, at]));
  const key = ({ role, unit, name }: Pick<ListedPost, 'role' | 'unit' | 'name'>): Key => [
    at(roles.indexOf(role)),
    unit === null ? -1 : (units.get(unit) ?? Number.POSITIVE_INFINITY),
    name,
  ];
  // Whoever searches may stand at a post that the search no longer finds: its place in the order stays.
  const last = after === undefined ? undefined : await postOf(db, after);
  const from = last && key(last);
  const all = (await listPosts(db, search === undefined ? {} : { search }))
    .map((post) => ({ post, key: key(post) }))
    .filter((one) => from === undefined || compare(one.key, from) > 0)
    .sort((one, other) => compare(one.key, other.key));
  return all.slice(0, limit).map(({ post }) => post);
}

type Key = readonly [role: number, unit: number, name: string];

const at = (index: number): number => (index < 0 ? Number.POSITIVE_INFINITY : index);

/** Names of posts stand once, so no two posts have one place. */
function compare(one: Key, other: Key): number {
  for (const part of [0, 1, 2] as const) {
    if (one[part] < other[part]) return -1;
    if (one[part] > other[part]) return 1;
  }
  return 0;
}
