import { partCode } from '@mingjian/reader/rules';
import { isBeside, isLeaf, nodeOf, siblingsOf, trailOf, treeOf, withSiblings } from './nodes.ts';
import { numberedBeside } from './part-numbers.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isOfWords, readAgain } from './reread.ts';
import type { Sum } from './sums.ts';
import { totalOff } from './totals.ts';
import type { Draft, DraftNode } from './types.ts';

/** What a leaf that is split becomes: a group of its pieces, or several leaves side by side. */
export type SplitWay = 'below' | 'beside';

/** Splits the words of a leaf at these offsets. What was asked about some of the words goes with them; all pieces are read anew. */
export function split(draft: Draft, key: string, offsets: readonly number[], way: SplitWay): Draft {
  const node = nodeOf(draft, key);
  if (!node || !isLeaf(node)) return draft;
  const pieces = piecesOf(node.says.criterion ?? '', offsets);
  if (pieces.length < 2 || pieces.some(({ text }) => text === '')) return draft;
  const made = way === 'below' ? below(node, pieces, draft.next) : beside(draft, node, pieces);
  const parts = way === 'below' ? (made[0]?.children ?? []) : made;
  const number = way === 'below' ? (list: readonly DraftNode[]) => list : numberedBeside(draft, key, made);
  const planted = withSiblings({ ...draft, next: draft.next + pieces.length }, key, (siblings, at) =>
    number([...siblings.slice(0, at), ...made, ...siblings.slice(at + 1)]),
  );
  // Rules that somebody wrote for the whole cannot be told apart: each piece is read from its words.
  return parts.reduce((now, part) => readAgain(now, part.key), handOver(planted, key, parts));
}

/** The leaf keeps its name, its marks and whom it concerns; its pieces are worth what their words say. */
function below(node: DraftNode, pieces: readonly Piece[], next: number): DraftNode[] {
  const { clause, owner, requirement, method, responsible, content, rules, groups, start } = node.says;
  const texts = given({ clause, owner, requirement, method, responsible, content });
  const { written, ...bare } = node;
  const children = unlike(pieces, node, []).map(({ text, name, marks }, at): DraftNode => {
    const code = node.says.code === undefined ? {} : { code: partCode(node.says.code, at) };
    const says = { ...code, ...texts, name, criterion: text, ...(marks === null ? {} : { full: marks }) };
    const own = { ...bare, key: `n${next + at}`, says };
    // With the rules of the whole, what is open in them is known when it is read again.
    return at > 0 ? own : { ...own, says: { ...says, ...given({ rules, groups, start }) }, ...given({ written }) };
  });
  const own = ['criterion', 'requirement', 'method', 'responsible', 'content', 'examples', ...OF_RULES] as const;
  return [{ key: node.key, at: node.at, says: without(node.says, own), children }];
}

/** The first piece stays the leaf that it was; it keeps the marks, too, where the pieces do not say their own. */
function beside(draft: Draft, node: DraftNode, pieces: readonly Piece[]): DraftNode[] {
  const told = pieces.some(({ marks }) => marks !== null);
  const names = siblingsOf(draft, node.key).map((one) => one.says.name);
  return unlike(pieces, node, names).map(({ text, name, marks }, at): DraftNode => {
    const worth = told ? marks : at === 0 ? node.says.full : null;
    const full = worth == null ? {} : { full: worth };
    if (at === 0) return { ...node, says: { ...without(node.says, ['full']), ...full, criterion: text } };
    const says = without(node.says, ['full', 'code', 'examples', ...OF_RULES]);
    return { ...node, key: `n${draft.next + at - 1}`, says: { ...says, ...full, name, criterion: text } };
  });
}

/** What is read from words. */
const OF_RULES = ['rules', 'groups', 'start'] as const;

const without = (says: DraftNode['says'], fields: readonly (keyof DraftNode['says'])[]): DraftNode['says'] =>
  Object.fromEntries(
    Object.entries(says).filter(([field]) => !fields.some((one) => one === field)),
  ) as DraftNode['says'];

/** Pieces with names that nothing beside them has; one without words is called after the whole. */
function unlike(pieces: readonly Piece[], whole: DraftNode, taken: readonly string[]): Piece[] {
  const names = new Set(taken);
  return pieces.map((piece) => {
    const own = piece.name || whole.says.name;
    let name = own;
    for (let at = 2; names.has(name); at += 1) name = `${own}（${at}）`;
    names.add(name);
    return { ...piece, name };
  });
}

function handOver(draft: Draft, key: string, parts: readonly DraftNode[]): Draft {
  const questions = draft.questions.flatMap((question) => {
    if (question.node !== key || !isOfWords(question.code)) return [question];
    const part = parts.find(({ says }) => question.text !== '' && says.criterion?.includes(question.text));
    if (part) return [{ ...question, node: part.key }];
    return parts.some((one) => one.key === key) ? [question] : [];
  });
  return { ...draft, questions };
}

/** What is there of an object whose fields may be undefined. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Where what stands beside an item makes up the whole together with it, its pieces are what it consists of; else they may be missing there. */
export function usualWay(draft: Draft, key: string, sums: ReadonlyMap<string, Sum>): SplitWay {
  const node = nodeOf(draft, key);
  const tree = treeOf(draft, key);
  if (!node || !tree || (node.says.full ?? node.says.weight) === undefined) return 'beside';
  const above = trailOf(draft, key).at(-1);
  if (!above) return isBeside(tree.place) || totalOff(draft, tree, sums) ? 'beside' : 'below';
  if (above.says.pool || sums.get(above.key)?.off) return 'beside';
  const isOpen = ({ key: own }: DraftNode): boolean =>
    (sums.get(own)?.worth ?? sums.get(own)?.percent ?? null) === null;
  return above.children?.some(isOpen) ? 'beside' : 'below';
}
