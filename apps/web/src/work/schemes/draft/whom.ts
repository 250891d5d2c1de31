import type { NaPolicy, Scheme, SchemeNode } from '@mingjian/model';
import { classesOf } from './apart.ts';
import { everyNode } from './nodes.ts';
import type { Draft, DraftNode, DraftTree } from './types.ts';

/** One for whom a tree is added up: a unit of a class, or, without a name, any unit of it. */
export interface Who {
  /** Id of the class; null: the tree is nobody's yet. */
  readonly cls: string | null;
  readonly name: string | null;
  readonly id?: string | undefined;
  readonly tags: readonly string[];
}

type Limit = Pick<SchemeNode, 'appliesTo' | 'classes'>;

/** Those for whom a tree is added up: the listed units of its classes; of a class without a list, the units that its nodes name. */
export function whoIn(draft: Pick<Draft, 'frame' | 'trees'>, tree: DraftTree): Who[] {
  const ids = classesOf(draft, tree.place);
  const named = new Set(everyNode({ trees: [tree] }).flatMap(({ says }) => says.appliesTo?.units ?? []));
  return (ids.length > 0 ? ids : [null]).flatMap((cls): Who[] => {
    const units = (cls === null ? null : draft.frame.classes[cls]?.units) ?? [...named];
    if (units.length === 0) return [{ cls, name: null, tags: [] }];
    return units.map((unit) =>
      typeof unit === 'string'
        ? { cls, name: unit, tags: [] }
        : { cls, name: unit.name, id: unit.id, tags: unit.tags ?? [] },
    );
  });
}

/** The tags that a listed unit carries. Others may be given later. */
export const givenTags = ({ classes }: Pick<Scheme, 'classes'>): ReadonlySet<string> =>
  new Set(
    Object.values(classes).flatMap(({ units }) =>
      (units ?? []).flatMap((unit) => (typeof unit === 'string' ? [] : (unit.tags ?? []))),
    ),
  );

/** Whether a node may concern somebody. Where nobody carries a tag that it asks for yet, it may. */
export function mayConcern({ appliesTo, classes }: Limit, who: Who, given: ReadonlySet<string>): boolean {
  const of = (list?: readonly string[]): boolean => !list || who.cls === null || list.includes(who.cls);
  if (!of(classes) || !of(appliesTo?.classes)) return false;
  if (!appliesTo || who.name === null) return true;
  const { units, tags, without } = appliesTo;
  if (units && !units.includes(who.name) && (who.id === undefined || !units.includes(who.id))) return false;
  if (tags?.every((tag) => given.has(tag)) && !tags.some((tag) => who.tags.includes(tag))) return false;
  return !without?.some((tag) => who.tags.includes(tag));
}

/** Whether the points of a node are in the sum of those, too, whom it does not concern. */
export const isOwedAnyway = (na: NaPolicy | undefined): boolean => na === 'full' || typeof na === 'object';

/**
 * The parts that somebody has, each alone, or together with those of which they turn out to have one: 试点省份, 重点省份, 其他省份, as long as
 * nobody is said to be which. One who is of one of them is of no other.
 */
export function slotsOf(siblings: readonly DraftNode[], mine: readonly DraftNode[], who: Who): DraftNode[][] {
  const tagsOf = ({ says }: DraftNode): readonly string[] => says.appliesTo?.tags ?? [];
  const rest = siblings.find(({ says }) => says.appliesTo?.without !== undefined);
  const without = rest?.says.appliesTo?.without ?? [];
  const kinds = mine.filter((part) => tagsOf(part).length > 0 && tagsOf(part).every((tag) => without.includes(tag)));
  const own = kinds.filter((part) => tagsOf(part).some((tag) => who.tags.includes(tag)));
  const open = kinds.filter((part) => !own.includes(part));
  const others = mine.filter((part) => !open.includes(part));
  if (!rest || open.length === 0 || own.length > 0) return others.map((part) => [part]);
  return [
    ...others.filter((part) => part !== rest).map((part) => [part]),
    [...open, ...mine.filter((part) => part === rest)],
  ];
}
