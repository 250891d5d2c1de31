import type { NaPolicy, SchemeNode } from '@mingjian/model';
import { unitLines } from './about.ts';
import { classesOf } from './apart.ts';
import { nodeOf, trailOf, treeOf, withNode } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

type AppliesTo = NonNullable<SchemeNode['appliesTo']>;

/** A class whose units an indicator may concern, with the names in its list. */
export interface ConcernClass {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
}

/** Whom a node may concern: the classes of its table, each with its units; `others`: named by it and in no list. */
export function concernable(draft: Draft, node: DraftNode): { classes: ConcernClass[]; others: string[] } {
  const place = treeOf(draft, node.key)?.place;
  const ids = place ? classesOf(draft, place) : [];
  const classes = (ids.length > 0 ? ids : Object.keys(draft.frame.classes)).flatMap((id): ConcernClass[] => {
    const cls = draft.frame.classes[id];
    return cls
      ? [
          {
            id,
            name: cls.name,
            units: unitLines(cls)
              .split('\n')
              .filter((line) => line !== ''),
          },
        ]
      : [];
  });
  const listed = new Set(classes.flatMap(({ units }) => units));
  return { classes, others: (node.says.appliesTo?.units ?? []).filter((name) => !listed.has(name)) };
}

/** Whom the nearest limited node above concerns: who is meant where a node itself names nobody. Null: everybody. */
export function concernAbove(draft: Draft, key: string): readonly string[] | null {
  const above = trailOf(draft, key)
    .reverse()
    .find(({ says }) => says.appliesTo !== undefined)?.says.appliesTo;
  if (!above) return null;
  const classes = above.classes?.map((id) => draft.frame.classes[id]?.name ?? id);
  return [...(above.units ?? classes ?? []), ...(above.tags ?? [])];
}

/**
 * Adds or takes away a class, or a unit, that a node concerns. Classes and units are chosen one way or the other: a unit would have to
 * meet both. The last one taken away: it concerns everybody again.
 */
export function setConcern(draft: Draft, key: string, what: 'classes' | 'units', name: string, on: boolean): Draft {
  const { classes, units, ...tags } = nodeOf(draft, key)?.says.appliesTo ?? {};
  const without = ({ classes, units }[what] ?? []).filter((one) => one !== name);
  return withConcern(draft, key, { ...tags, [what]: on ? [...without, name] : without });
}

/** Everybody is concerned again; tags, which the workbench does not show one by one, go too. */
export const concernAll = (draft: Draft, key: string): Draft => withConcern(draft, key, {});

function withConcern(draft: Draft, key: string, now: AppliesTo): Draft {
  const left = Object.fromEntries(Object.entries(now).filter(([, list]) => (list?.length ?? 0) > 0)) as AppliesTo;
  return withNode(draft, key, (node) => {
    const { appliesTo: _, ...says } = node.says;
    return { ...node, says: Object.keys(left).length > 0 ? { ...says, appliesTo: left } : says };
  });
}

/** What becomes of the points of a node, or of those below it, for units that it does not concern. Null: as above it. */
export const setNa = (draft: Draft, key: string, na: NaPolicy | null): Draft =>
  withNode(draft, key, (node) => {
    const { na: _, ...says } = node.says;
    return { ...node, says: na === null ? says : { ...says, na } };
  });

/** The policy that holds for a node which says none itself: of the nearest node above that has one, else of the plan. */
export const naAbove = (draft: Draft, key: string): NaPolicy | undefined =>
  trailOf(draft, key)
    .reverse()
    .find(({ says }) => says.na !== undefined)?.says.na ?? draft.frame.na;
