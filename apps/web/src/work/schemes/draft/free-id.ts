import { raised } from '@mingjian/workflow';

/** What tells one version of a scheme from another. */
export interface Named {
  readonly id: string;
  readonly version: string;
  readonly title: string;
}

/** The id itself, or with the first number behind it, from 2, that no scheme has. */
export function freeId(id: string, there: readonly Pick<Named, 'id'>[]): string {
  const taken = new Set(there.map((one) => one.id));
  let free = id;
  for (let at = 2; taken.has(free); at += 1) free = `${id}-${at}`;
  return free;
}

/** The id of a plan that was read: one that the reader made up gives way to those that are there; a plan that says its own keeps it. */
export const newId = (id: string, there: readonly Pick<Named, 'id'>[]): string =>
  /^plan-\d{4}$/.test(id) ? freeId(id, there) : id;

/** The version that has the id and version of a draft, and what the draft may be instead; undefined: both are free. */
export function clashOf(
  draft: Pick<Named, 'id' | 'version'>,
  there: readonly Named[],
): { readonly with: Named; readonly version: string; readonly id: string } | undefined {
  const same = there.filter(({ id }) => id === draft.id);
  const other = same.find(({ version }) => version === draft.version);
  if (!other) return undefined;
  const versions = same.map(({ version }) => version);
  return { with: other, version: raised(draft.version, versions), id: freeId(draft.id, there) };
}
