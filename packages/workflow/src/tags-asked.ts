import type { Plan, Roster } from '@mingjian/engine';

/** A tag by which a plan tells units apart, with the names of what concerns only those who carry it, and of what leaves them out. */
export interface AskedTag {
  readonly name: string;
  readonly only: readonly string[];
  readonly without: readonly string[];
}

/** The tags that a plan asks for, in its order: 优质粮食工程 (only “有任务的省份”, without it “其他省份”). */
export function tagsAsked({ classes }: Plan): AskedTag[] {
  const found = new Map<string, { only: Set<string>; without: Set<string> }>();
  const users = (tag: string) => {
    const known = found.get(tag) ?? { only: new Set(), without: new Set() };
    found.set(tag, known);
    return known;
  };
  for (const { source } of classes.flatMap(({ nodes }) => nodes)) {
    for (const tag of source.appliesTo?.tags ?? []) users(tag).only.add(source.name);
    for (const tag of source.appliesTo?.without ?? []) users(tag).without.add(source.name);
  }
  return [...found].map(([name, { only, without }]) => ({ name, only: [...only], without: [...without] }));
}

/** Parts of a plan for units of a kind (`tags`: any of them), of which a list has none. */
export interface AbsentTags {
  readonly tags: readonly string[];
  readonly only: readonly string[];
  /** What those without the tags have instead. */
  readonly others: readonly string[];
}

/**
 * The kinds of units that parts of the plan are for, and of which no unit of the list is said to be, by tags: these parts concern
 * nobody. Said of the uppermost such part; classes without a unit ask for nothing.
 */
export function absentTags({ plan, units, excluded }: Roster): AbsentTags[] {
  const carried = new Set<string>();
  const lacking = new Map<string, { place: string; tags: readonly string[]; name: string }>();
  for (const cls of plan.classes) {
    const mine = units.filter((unit) => unit.cls === cls.index);
    for (const { source, place, parent } of cls.nodes) {
      const { tags = [], classes, units: named } = source.appliesTo ?? {};
      if (tags.length === 0 || (classes && !classes.includes(cls.id))) continue;
      const about = mine
        .filter(({ index }) => excluded[cls.index]?.[parent]?.[index] !== 1)
        .filter(({ id, name }) => !named || named.includes(name) || named.includes(id));
      if (about.length === 0) continue;
      if (about.some((unit) => tags.some((tag) => unit.tags.has(tag)))) carried.add(place);
      else lacking.set(`${place} ${tags.join()}`, { place, tags, name: source.name });
    }
  }
  const asked = new Map(tagsAsked(plan).map((one) => [one.name, one]));
  const found = new Map<string, { tags: readonly string[]; only: Set<string> }>();
  for (const { place, tags, name } of lacking.values()) {
    if (carried.has(place)) continue;
    const same = found.get(tags.join()) ?? { tags, only: new Set() };
    same.only.add(name);
    found.set(tags.join(), same);
  }
  return [...found.values()].map(({ tags, only }) => ({
    tags,
    only: [...only],
    others: [...new Set(tags.flatMap((tag) => asked.get(tag)?.without ?? []))],
  }));
}
