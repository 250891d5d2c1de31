import type { Scheme } from '@mingjian/model';
import { everyNode } from './nodes.ts';
import type { Draft } from './types.ts';

type Unit = NonNullable<Scheme['classes'][string]['units']>[number];

/** A kind of units: the tag that they carry, the indicators that ask for it or leave it out, and those who carry it. */
export interface Tag {
  readonly name: string;
  readonly usedBy: readonly string[];
  readonly units: readonly string[];
}

const nameOf = (unit: Unit): string => (typeof unit === 'string' ? unit : unit.name);
const tagsOf = (unit: Unit): readonly string[] => (typeof unit === 'string' ? [] : (unit.tags ?? []));

/** Every unit of the lists, once. */
export const unitNames = ({ frame }: Pick<Draft, 'frame'>): string[] => [
  ...new Set(Object.values(frame.classes).flatMap(({ units }) => (units ?? []).map(nameOf))),
];

/** The tags that a draft knows: those by which its indicators tell units apart, then those that units carry without any use. */
export function tagsIn(draft: Pick<Draft, 'frame' | 'trees'>): Tag[] {
  const users = new Map<string, Set<string>>();
  for (const { says } of everyNode(draft)) {
    for (const tag of [...(says.appliesTo?.tags ?? []), ...(says.appliesTo?.without ?? [])])
      users.set(tag, (users.get(tag) ?? new Set()).add(says.name));
  }
  const listed = Object.values(draft.frame.classes).flatMap(({ units }) => units ?? []);
  const names = new Set([...users.keys(), ...listed.flatMap(tagsOf)]);
  return [...names].map((name) => ({
    name,
    usedBy: [...(users.get(name) ?? [])],
    units: [...new Set(listed.filter((unit) => tagsOf(unit).includes(name)).map(nameOf))],
  }));
}

/** Gives units a tag, or takes it from them, in every list that has them. */
export function setTag(draft: Draft, tag: string, units: readonly string[], on: boolean): Draft {
  const changed = (unit: Unit): Unit => {
    if (!units.includes(nameOf(unit)) || tagsOf(unit).includes(tag) === on) return unit;
    const { tags: _, ...rest } = typeof unit === 'string' ? { name: unit } : unit;
    const tags = on ? [...tagsOf(unit), tag] : tagsOf(unit).filter((one) => one !== tag);
    if (tags.length > 0) return { ...rest, tags };
    return Object.keys(rest).length > 1 ? rest : rest.name;
  };
  const classes = Object.fromEntries(
    Object.entries(draft.frame.classes).map(([id, one]) => [id, { ...one, units: one.units?.map(changed) ?? null }]),
  );
  return { ...draft, frame: { ...draft.frame, classes } };
}
