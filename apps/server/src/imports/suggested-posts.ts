import type { Role } from '@mingjian/workflow';

/**
 * Rows of a file of posts: one of this role for every unit that has none, its holder left to be filled in. `word` is what the
 * role is called; a name that another post has already gets a number behind it.
 */
export function suggestedPosts(
  units: readonly { readonly id: string; readonly name: string }[],
  posts: readonly { readonly name: string; readonly role: string; readonly unit: string | null }[],
  role: Role,
  word: string,
): string[][] {
  const have = new Set(posts.flatMap((post) => (post.role === role && post.unit !== null ? [post.unit] : [])));
  const names = new Set(posts.map(({ name }) => name));
  return units
    .filter(({ id }) => !have.has(id))
    .map(({ id, name }) => {
      let free = `${name}${word}`;
      for (let nth = 2; names.has(free); nth += 1) free = `${name}${word}${nth}`;
      names.add(free);
      return [free, word, id, ''];
    });
}
