import { nodeOf, withNode } from './nodes.ts';
import type { Draft } from './types.ts';

/** How the office reads what the document leaves unclear about a node: written beside it in the scheme, to be confirmed. */
export interface Reading {
  readonly id: string;
  readonly reading: string;
}

/** The readings of a node; one that is not written yet comes last, with an id of its own. */
export function readingsOf(draft: Draft, key: string): Reading[] {
  const ids = nodeOf(draft, key)?.says.assumption ?? [];
  const { assumptions } = draft.frame;
  const written = ids.flatMap((id) => (assumptions[id] ? [{ id, reading: assumptions[id].reading }] : []));
  let own = `reading-${key}`;
  while (Object.hasOwn(assumptions, own)) own = `${own}-2`;
  return written.length > 0 ? written : [{ id: own, reading: '' }];
}

/** Writes a reading of a node; empty: none any more. What other nodes refer to as well stays for them. */
export function setReading(draft: Draft, key: string, id: string, reading: string): Draft {
  const node = nodeOf(draft, key);
  if (!node) return draft;
  const others = (node.says.assumption ?? []).filter((one) => one !== id);
  const list = reading === '' ? others : [...others, id];
  const changed = withNode(draft, key, (one) => {
    const { assumption: _, ...says } = one.says;
    return { ...one, says: list.length > 0 ? { ...says, assumption: list } : says };
  });
  const { [id]: old, ...rest } = draft.frame.assumptions;
  const about = old ?? { clause: node.says.clause ?? node.says.name, text: node.says.criterion ?? node.says.name };
  const kept =
    reading !== '' || isNamed(changed, id) ? { [id]: { ...about, reading: reading || (old?.reading ?? '') } } : {};
  return { ...changed, frame: { ...draft.frame, assumptions: { ...rest, ...kept } } };
}

/** Whether anything of a draft still refers to a reading. */
export const isNamed = (draft: Pick<Draft, 'trees' | 'frame'>, id: string): boolean => {
  const { assumptions: _, ...frame } = draft.frame;
  return JSON.stringify([draft.trees, frame]).includes(JSON.stringify(id));
};
