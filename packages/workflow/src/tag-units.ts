import type { Unit } from '@mingjian/model';

/** Who carries a tag, by id; of a tag that it does not name, the list is right. */
export type Ticked = Readonly<Record<string, readonly string[]>>;

/** Units with the tags that were ticked: `{ 试点县: ['u1'] }` gives it to u1 and takes it from all others; other tags stay. */
export function tagUnits(units: readonly Unit[], ticked: Ticked): Unit[] {
  const named = Object.keys(ticked);
  return units.map((unit) => {
    const kept = (unit.tags ?? []).filter((tag) => !named.includes(tag));
    const tags = [...kept, ...named.filter((tag) => ticked[tag]?.includes(unit.id))];
    const { tags: _, ...rest } = unit;
    return tags.length > 0 ? { ...rest, tags } : rest;
  });
}

/** Gives some units a tag or takes it from them; what the list itself says of the tag is where it starts from. */
export function tick(units: readonly Unit[], ticked: Ticked, tag: string, ids: readonly string[], on: boolean): Ticked {
  const before = carriers(units, ticked, tag).filter((id) => !ids.includes(id));
  return { ...ticked, [tag]: on ? [...before, ...ids] : before };
}

/**
 * The ticks that stay when another list comes: of a tag that it gives to nobody, whoever carried it and is there still (by name; ids
 * may have been counted anew) carries it on. A tag that the new list names itself is as it says there.
 */
export function keepTicks(before: readonly Unit[], ticked: Ticked, after: readonly Unit[]): Ticked {
  const was = tagUnits(before, ticked);
  const said = new Set(after.flatMap(({ tags }) => tags ?? []));
  const open = [...new Set(was.flatMap(({ tags }) => tags ?? []))].filter((tag) => !said.has(tag));
  const kept = open.map((tag): [string, string[]] => {
    const carried = new Set(was.filter(({ tags }) => tags?.includes(tag)).map(({ name }) => name));
    return [tag, after.filter(({ name }) => carried.has(name)).map(({ id }) => id)];
  });
  return Object.fromEntries(kept.filter(([, ids]) => ids.length > 0));
}

/** Ids of the units that carry a tag. */
export const carriers = (units: readonly Unit[], ticked: Ticked, tag: string): string[] =>
  tagUnits(units, ticked)
    .filter(({ tags }) => tags?.includes(tag))
    .map(({ id }) => id);
