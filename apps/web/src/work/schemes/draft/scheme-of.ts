import type { Scheme, SchemeNode } from '@mingjian/model';
import { fillAnswers } from './answers.ts';
import type { Draft, DraftNode } from './types.ts';

export interface MadeScheme {
  readonly scheme: Scheme;
  /** Node of the scheme → key of the draft's node. */
  readonly keys: ReadonlyMap<SchemeNode, string>;
}

/** The scheme that a draft stands for: trees put back, stated sums listed, answered parameters filled in. */
export function schemeOf(draft: Draft): MadeScheme {
  const keys = new Map<SchemeNode, string>();
  const stated: Scheme['stated'] = [];
  const fill = fillAnswers(draft.frame.params, draft.answers);
  const make = (node: DraftNode, whole: boolean): SchemeNode => {
    const made: SchemeNode = {
      ...fill.node(node.says),
      ...(node.children ? { children: node.children.map((child) => make(child, whole)) } : {}),
    };
    keys.set(made, node.key);
    if (whole && node.stated !== null) {
      stated.push({ clause: node.says.clause ?? node.says.name, name: node.says.name, full: node.stated });
    }
    return made;
  };
  const sheets: Scheme['sheets'] = {};
  let children: SchemeNode[] | undefined;
  for (const { sheet, nodes } of draft.trees) {
    const made = nodes.map((node) => make(node, sheet === null));
    if (sheet === null) children = made;
    else sheets[sheet] = made;
  }
  const { frame } = draft;
  const results = frame.results.map((result, at) =>
    at === 0 && children ? { ...result, root: { ...result.root, children } } : result,
  );
  const scheme: Scheme = {
    ...frame,
    params: fill.params,
    assumptions: { ...frame.assumptions, ...fill.assumptions },
    results,
    sheets,
    stated,
  };
  return { scheme, keys };
}
