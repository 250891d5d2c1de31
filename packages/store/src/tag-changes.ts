import type { Unit } from '@mingjian/model';

/** Names of the units that got a tag, and of those that are there still and lost it. */
export interface TagChange {
  readonly given: readonly string[];
  readonly taken: readonly string[];
}

/** What another list of units changes about who carries which tag, by tag; a unit that left the list lost nothing. */
export function tagChanges(before: readonly Unit[], after: readonly Unit[]): Record<string, TagChange> {
  const carriers = (units: readonly Unit[], tag: string): string[] =>
    units.filter(({ tags }) => tags?.includes(tag)).map(({ name }) => name);
  const there = new Set(after.map(({ name }) => name));
  const tags = new Set([...before, ...after].flatMap((unit) => unit.tags ?? []));
  const changes = [...tags].map((tag): [string, TagChange] => {
    const [was, is] = [carriers(before, tag), carriers(after, tag)];
    return [
      tag,
      {
        given: is.filter((name) => !was.includes(name)),
        taken: was.filter((name) => there.has(name) && !is.includes(name)),
      },
    ];
  });
  return Object.fromEntries(changes.filter(([, { given, taken }]) => given.length + taken.length > 0));
}
