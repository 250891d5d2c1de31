import { everyNode, trailOf, treeOf, withNode } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/**
 * What an item takes below nothing is not given back by the sections that hold it, by the stages that refer to its table, or by the
 * whole: up to a part that has a lowest of its own, or marks that its parts share.
 */
export function liftAbove(draft: Draft, key: string): Draft {
  const place = treeOf(draft, key)?.place;
  const trail = trailOf(draft, key);
  const held = trail.map(({ says }) => says.floor !== undefined || says.pool === true).lastIndexOf(true);
  const lifted = trail.slice(held + 1).reduce((now, section) => withNode(now, section.key, belowToo), draft);
  if (held >= 0 || !place || (place.kind === 'result' && place.list !== 'children')) return lifted;
  if (place.kind === 'result') return totalBelow(lifted, ({ id }) => id === place.result);
  const stages = everyNode(lifted).filter(({ says }) => refersTo(says.sheet, place.sheet));
  const above = stages
    .filter(({ says }) => says.floor === undefined && says.pool !== true)
    .reduce((now, stage) => liftAbove(withNode(now, stage.key, belowToo), stage.key), lifted);
  return totalBelow(above, ({ root }) => refersTo(root.sheet, place.sheet));
}

const belowToo = (section: DraftNode): DraftNode => ({ ...section, says: { ...section.says, belowZero: true } });

type Result = Draft['frame']['results'][number];

/** The whole has a lowest of its own where the plan says so, 总分扣完为止, or somebody does. */
function totalBelow(draft: Draft, isOf: (result: Result) => boolean): Draft {
  const results = draft.frame.results.map((result) =>
    isOf(result) && result.root.floor === undefined ? { ...result, root: { ...result.root, belowZero: true } } : result,
  );
  return { ...draft, frame: { ...draft.frame, results } };
}

const refersTo = (sheet: DraftNode['says']['sheet'], name: string): boolean =>
  typeof sheet === 'object' ? Object.values(sheet).includes(name) : sheet === name;
