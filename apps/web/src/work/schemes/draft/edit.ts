import type { SchemeNode } from '@mingjian/model';
import { plain } from '@mingjian/reader/rules';
import { isLeaf, nodeOf, siblingsOf, trailOf, withNode, withSiblings } from './nodes.ts';
import { paramsIn } from './params-in.ts';
import { mergedNumber } from './part-numbers.ts';
import { isNamed } from './reading.ts';
import { reread } from './reread.ts';
import type { Draft, DraftNode, DraftStated } from './types.ts';
import { isWords, joinedPrint, keepPrint, NOTHING_PRINTED } from './wording.ts';

/** Texts of a node that a person may change. */
export type TextField = 'criterion' | 'requirement' | 'method' | 'responsible' | 'owner' | 'note';

const set = (says: DraftNode['says'], field: keyof SchemeNode, text: string): DraftNode['says'] => {
  const { [field as keyof typeof says]: _, ...rest } = says;
  return (text === '' ? rest : { ...rest, [field]: text }) as DraftNode['says'];
};

/** An empty name stays as it was: a scheme has no node without one. */
export const rename = (draft: Draft, key: string, name: string): Draft =>
  name.trim() === '' ? draft : withNode(draft, key, (node) => ({ ...node, says: { ...node.says, name } }));

/** Marks of a node that has its own; of a group without, the sum that the document states. Empty: none. */
export function setMarks(draft: Draft, key: string, marks: string): Draft {
  const node = nodeOf(draft, key);
  if (!node) return draft;
  if (!hasOwnMarks(node)) return setStated(draft, node, marks);
  // Whether marks that were worked out are right is answered by whoever gives others.
  const questions = draft.questions.filter((one) => one.node !== key || !/^points-(?:guessed|by-sum)$/.test(one.code));
  return reread(
    withNode({ ...draft, questions }, key, (one) => ({ ...one, says: set(one.says, 'full', marks) })),
    key,
  );
}

/** Percent of the whole above it, of a node that is weighed so. */
export const setWeight = (draft: Draft, key: string, weight: string): Draft =>
  withNode(draft, key, (node) =>
    node.says.weight === undefined || node.says.weight === weight ? node : { ...node, says: { ...node.says, weight } },
  );

/** Whether a node says itself what it is worth: every leaf, and a group that does or whose parts share its marks. */
export const hasOwnMarks = ({ children, says }: DraftNode): boolean =>
  children === null || says.pool === true || says.full !== undefined;

/** The sum that the document states for a group; undefined: none. */
export const statedOf = ({ stated }: Pick<Draft, 'stated'>, key: string): DraftStated['row']['full'] | undefined =>
  stated.find(({ node }) => node === key)?.row.full;

function setStated(draft: Draft, { key, says }: DraftNode, full: string): Draft {
  const others = draft.stated.filter(({ node }) => node !== key);
  if (full === '') return { ...draft, stated: others };
  if (others.length < draft.stated.length) {
    const stated = draft.stated.map((one) => (one.node === key ? { ...one, row: { ...one.row, full } } : one));
    return { ...draft, stated };
  }
  return {
    ...draft,
    stated: [...others, { node: key, row: { clause: says.clause ?? says.name, name: says.name, full } }],
  };
}

/** The words of a node; those that its rules are read from are read again. */
export function setText(draft: Draft, key: string, field: TextField, text: string): Draft {
  const changed = withNode(draft, key, (node) => ({
    ...(isWords(field) ? keepPrint(node, field) : node),
    says: set(node.says, field, text),
  }));
  return isWords(field) ? reread(changed, key) : changed;
}

/** A new leaf below a node: beside it, or as the last one of a group. The key is the draft's `next` before. */
export function addLeaf(draft: Draft, key: string, name: string): Draft {
  const made: DraftNode = {
    key: `n${draft.next}`,
    at: null,
    says: { name, clause: name },
    printed: NOTHING_PRINTED,
    children: null,
  };
  const planted = withSiblings({ ...draft, next: draft.next + 1 }, key, (siblings, at) => {
    const node = siblings[at] as DraftNode;
    if (node.children === null) return [...siblings.slice(0, at + 1), made, ...siblings.slice(at + 1)];
    return siblings.map((one) => (one === node ? { ...node, children: [...(node.children ?? []), made] } : one));
  });
  return reread(planted, made.key);
}

/** Takes a node away with all below it and what was asked of it. The last node of a group takes the group with it. */
export function remove(draft: Draft, key: string): Draft {
  const out = takeOut(draft, key);
  return out ? tidy(out.left, out.gone) : draft;
}

/** The draft without a node, and what went: the node, or the group that it was the last of. Null: it is the last of its table. */
export function takeOut(draft: Draft, key: string): { readonly left: Draft; readonly gone: DraftNode } | null {
  const above = trailOf(draft, key).at(-1);
  if (above?.children?.length === 1) return takeOut(draft, above.key);
  const gone = nodeOf(draft, key);
  if (!gone) return null;
  const alone = draft.trees.find(({ nodes }) => nodes.length === 1 && nodes[0] === gone);
  if (alone === undefined) {
    return { gone, left: withSiblings(draft, key, (siblings, at) => siblings.filter((_, index) => index !== at)) };
  }
  // Points beside the indicators may all go; a table without any indicator assesses nothing.
  const { place } = alone;
  if (place.kind === 'sheet' || place.list === 'children') return null;
  return { gone, left: { ...draft, trees: draft.trees.filter((tree) => tree !== alone) } };
}

/** Up or down among its siblings. */
export const move = (draft: Draft, key: string, by: -1 | 1): Draft =>
  withSiblings(draft, key, (siblings, at) => {
    const [node, other] = [siblings[at], siblings[at + by]];
    if (!node || !other) return siblings;
    return siblings.map((one, index) => (index === at ? other : index === at + by ? node : one));
  });

/** A leaf takes over the words and the marks of the leaf behind it, and the rules where somebody wrote them. */
export function mergeNext(draft: Draft, key: string): Draft {
  const next = nextLeaf(draft, key);
  const node = nodeOf(draft, key);
  if (!node || !next || node.children !== null) return draft;
  const joined = (one: string | undefined, other: string | undefined): string =>
    [one, other]
      .filter((text) => text !== undefined && text !== '')
      .filter((text, at, all) => all.indexOf(text) === at)
      .join('\n');
  const full = sumText(node.says.full, next.says.full);
  let says = node.says;
  for (const field of ['criterion', 'requirement', 'method', 'responsible', 'owner', 'note'] as const)
    says = set(says, field, joined(node.says[field], next.says[field]));
  says = full === null ? says : { ...says, full };
  const code = mergedNumber(draft, node, next);
  says = code === undefined ? says : { ...says, code };
  const written = node.written || next.written;
  if (written) says = { ...says, rules: [...(node.says.rules ?? []), ...(next.says.rules ?? [])] };
  const one: DraftNode = { ...node, ...joinedPrint(node, next, joined), says, ...(written ? { written } : {}) };
  // What was asked of the second is asked of both now, so that its answers go with its words.
  const questions = draft.questions.map((asked) => (asked.node === next.key ? { ...asked, node: key } : asked));
  const merged = withSiblings({ ...draft, questions }, key, (siblings, at) =>
    siblings.flatMap((sibling, index) => (index === at ? [one] : index === at + 1 ? [] : [sibling])),
  );
  return reread(tidy(merged, next), key);
}

/** The leaf behind a leaf in the same group. */
export function nextLeaf(draft: Draft, key: string): DraftNode | undefined {
  const siblings = siblingsOf(draft, key);
  const next = siblings[siblings.findIndex((node) => node.key === key) + 1];
  return next && isLeaf(next) ? next : undefined;
}

const sumText = (one: SchemeNode['full'], other: SchemeNode['full']): string | null => {
  const [a, b] = [one, other].map((full) =>
    typeof full === 'string' ? Number(full) : full === undefined ? 0 : Number.NaN,
  );
  const sum = Number(plain((a ?? 0) + (b ?? 0)));
  return Number.isNaN(sum) || sum === 0 ? null : String(sum);
};

export const setAnswer = (draft: Draft, param: string, value: string): Draft => {
  const { [param]: _, ...others } = draft.answers;
  return { ...draft, answers: value === '' ? others : { ...others, [param]: value } };
};

/** What nobody refers to any more goes with a node: its questions and its open parameters. */
function tidy(draft: Draft, gone: DraftNode): Draft {
  const keys = new Set<string>();
  const take = (node: DraftNode): void => {
    keys.add(node.key);
    node.children?.forEach(take);
  };
  take(gone);
  const { params, ...frame } = draft.frame;
  const left = JSON.stringify([draft.trees, draft.stated, frame]);
  const own = paramsIn(gone);
  const kept = Object.entries(params).filter(([name]) => !own.includes(name) || left.includes(`"$${name}"`));
  const assumptions = Object.entries(frame.assumptions).filter(
    ([id]) => !id.startsWith('reading-') || isNamed(draft, id),
  );
  return {
    ...draft,
    frame: { ...frame, params: Object.fromEntries(kept), assumptions: Object.fromEntries(assumptions) },
    questions: draft.questions.filter(({ node }) => node === null || !keys.has(node)),
    stated: draft.stated.filter(({ node }) => node === null || !keys.has(node)),
  };
}
