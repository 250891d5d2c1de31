import type { Scheme, SchemeNode } from '@mingjian/model';
import { fillAnswers } from './answers.ts';
import { nodeOf } from './nodes.ts';
import type { Draft, DraftNode, RootList } from './types.ts';
import { asPrinted } from './wording.ts';

export interface MadeScheme {
  readonly scheme: Scheme;
  /** Node of the scheme → key of the draft's node. */
  readonly keys: ReadonlyMap<SchemeNode, string>;
}

/** The scheme that a draft stands for: trees put back, stated sums listed, answered parameters filled in. */
export function schemeOf(draft: Draft): MadeScheme {
  const keys = new Map<SchemeNode, string>();
  const reworded: Scheme['assumptions'] = {};
  const fill = fillAnswers(draft.frame.params, draft.answers);
  const make = (node: DraftNode): SchemeNode => {
    const { says, readings } = asPrinted(node);
    Object.assign(reworded, readings);
    const made: SchemeNode = {
      ...fill.node(says),
      ...(node.children ? { children: node.children.map(make) } : {}),
    };
    keys.set(made, node.key);
    return made;
  };
  const sheets: Scheme['sheets'] = {};
  const lists = new Map<string, Partial<Record<RootList, SchemeNode[]>>>();
  for (const { place, nodes } of draft.trees) {
    const made = nodes.map(make);
    if (place.kind === 'sheet') sheets[place.sheet] = made;
    else lists.set(place.result, { ...lists.get(place.result), [place.list]: made });
  }
  const { frame } = draft;
  const scheme: Scheme = {
    ...frame,
    params: fill.params,
    assumptions: { ...frame.assumptions, ...fill.assumptions, ...reworded },
    results: frame.results.map((result) => ({ ...result, root: { ...result.root, ...lists.get(result.id) } })),
    sheets,
    // A group that has another name now is still the one that the document speaks of.
    stated: draft.stated.map(({ row, node, total }) => {
      const whole = frame.results.find(({ id }) => id === total)?.root;
      return { ...row, name: nodeOf(draft, node)?.says.name ?? whole?.name ?? row.name };
    }),
  };
  return { scheme, keys };
}
