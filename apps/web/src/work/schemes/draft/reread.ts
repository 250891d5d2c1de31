import type { Rule } from '@mingjian/model';
import { besideMarks, type LeafRules, leafRules, type QuestionCode } from '@mingjian/reader/rules';
import { liftAbove } from './lift-above.ts';
import { isBeside, isLeaf, nodeOf, trailOf, treeOf, withNode } from './nodes.ts';
import { paramsIn } from './params-in.ts';
import { carry, reanswer, reopen } from './reanswer.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

/** What is asked of a leaf because of the words of its criterion, its marks or where it stands; all else is of the table or the text. */
const OF_WORDS: ReadonlySet<QuestionCode> = new Set([
  ...([
    'unread',
    'no-rule',
    'part-step',
    'due-day',
    'marks-together',
    'zero-of-what',
    'lost-twice',
    'how-earned',
    'share-of-what',
    'price-shared',
    'kinds-of-unit',
    'marks-differ',
  ] as const),
  ...([
    'bonus-within',
    'class-marks',
    'below-zero',
    'day-quota',
    'class-unknown',
    'points-missing',
    'beside-marks',
  ] as const),
]);
export const isOfWords = (code: QuestionCode): boolean => code.startsWith('doubt-') || OF_WORDS.has(code);

/**
 * Reads the criterion of a leaf again, after its words or its marks changed: rules, open parameters and questions are those
 * of the new words. A question that stays as it was stays settled, and its answer holds again. Rules that somebody wrote stay too.
 */
export function reread(draft: Draft, key: string): Draft {
  const node = nodeOf(draft, key);
  if (!node || !isLeaf(node) || node.written) return draft;
  const { says } = node;
  const params = { ...draft.frame.params };
  const { params: _params, ...frame } = draft.frame;
  const others = JSON.stringify([draft.trees.map(({ nodes }) => without(nodes, key)), says.full, frame]);
  const old = paramsIn(says.rules).filter((name) => !others.includes(`"$${name}"`));
  for (const name of old) delete params[name];
  const read = readLeaf(draft, node, (text, ask) => {
    // The same question as before keeps its name, and with it the value that somebody gave.
    const again = old.find((name) => draft.frame.params[name]?.ask === ask && params[name] === undefined);
    const name = again ?? fresh(params);
    params[name] = { type: 'number', clause: text.slice(0, 60), text, ask, sample: '1' };
    return `$${name}`;
  });
  const { groups: _, start: __, ...said } = says;
  const rest = withoutBelow(draft, key, said);
  const changed = withNode(draft, key, (one) => ({
    ...one,
    says: {
      ...rest,
      rules: [...read.rules],
      ...(read.groups ? { groups: read.groups } : {}),
      ...(read.start ? { start: read.start } : {}),
      ...(read.full ? { full: read.full } : {}),
      ...(read.floor === undefined ? {} : { floor: read.floor }),
      ...(read.belowZero ? { belowZero: true } : {}),
    },
  }));
  const lifted = read.floor === undefined && !read.belowZero ? changed : liftAbove(changed, key);
  return reanswer({ ...lifted, frame: { ...draft.frame, params }, ...questionsAfter(draft, node, read) }, key);
}

/** How far below nothing an item falls goes with the words that said so. */
function withoutBelow(draft: Draft, key: string, says: DraftNode['says']): DraftNode['says'] {
  if (!draft.questions.some(({ node, code }) => node === key && code === 'below-zero')) return says;
  const { floor: _, belowZero: __, ...rest } = says;
  return rest;
}

/**
 * Gives up the rules that somebody wrote for those that the words give, with the answers that are known. Of a question that is settled
 * by none of them nobody knows whether an answer went with those rules: it is open again.
 */
export function readAgain(draft: Draft, key: string): Draft {
  const read = reread(
    withNode(draft, key, ({ written: _, ...node }) => node),
    key,
  );
  return nodeOf(draft, key)?.written ? reopen(read, key) : read;
}

/**
 * Marks the leaves whose rules are others than their words give: a version may have been written by hand. What was just
 * read from a place in a document is not asked.
 */
export function markWritten(draft: Draft): Draft {
  const mark = (node: DraftNode): DraftNode => {
    if (node.children !== null) return { ...node, children: node.children.map(mark) };
    if (!isLeaf(node) || node.at !== null) return node;
    const { rules } = readLeaf(draft, node, () => '$');
    return plain(rules) === plain(node.says.rules ?? []) ? node : { ...node, written: true };
  };
  return { ...draft, trees: draft.trees.map((tree) => ({ ...tree, nodes: tree.nodes.map(mark) })) };
}

/** The marks of an item; of marks by class, which their words tell, those of any class. */
const figureOf = (full: DraftNode['says']['full']): number | null => {
  const one = typeof full === 'object' ? Object.values(full)[0] : full;
  return one === undefined || one.startsWith('$') ? null : Number(one);
};

/** Rules as a text in which no parameter has a name. */
const plain = (rules: readonly Rule[]): string =>
  JSON.stringify(rules, (_, value: unknown) => {
    if (typeof value === 'string') return value.startsWith('$') ? '$' : value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

const readLeaf = (draft: Draft, { key, says }: DraftNode, open: (text: string, ask: string) => string): LeafRules => {
  const hidden = typeof says.full === 'string' && says.full.startsWith('$');
  return leafRules({
    name: says.name,
    criterion: says.criterion ?? '',
    context: says.requirement ?? '',
    full: hidden ? null : figureOf(says.full),
    masked: hidden,
    beside: isBeside(treeOf(draft, key)?.place),
    year: draft.frame.year,
    classes: Object.fromEntries(Object.entries(draft.frame.classes).map(([id, { name }]) => [name, id])),
    open,
  });
};

function questionsAfter(
  draft: Draft,
  { key, at, says }: DraftNode,
  read: LeafRules,
): Pick<Draft, 'questions' | 'next'> {
  const mine = draft.questions.filter((one) => one.node === key);
  let { next } = draft;
  // What was read first counts its questions from nothing, and two of one name would be settled by one tick.
  const taken = new Set(draft.questions.map(({ id }) => id));
  const freshId = (): string => {
    while (taken.has(`q${next}`)) next += 1;
    return `q${next++}`;
  };
  const asked: DraftQuestion[] = mine.filter(({ code }) => !isOfWords(code));
  const ask = (code: QuestionCode, text: string): void => {
    if (asked.some((one) => one.code === code && one.text === text)) return;
    const before = mine.find((one) => one.code === code && one.text === text);
    asked.push(before ?? { id: freshId(), code, node: key, at, text, settled: null });
  };
  const shared = trailOf(draft, key).at(-1)?.says.pool === true;
  if (says.full === undefined && !shared) ask('points-missing', says.name);
  const limit = isBeside(treeOf(draft, key)?.place) ? besideAsked(mine, says, read) : undefined;
  if (limit !== undefined) ask('beside-marks', limit);
  for (const { code, text } of read.questions) if (isOfWords(code) && code !== 'points-missing') ask(code, text);
  const first = draft.questions.findIndex((one) => one.node === key);
  const others = draft.questions.filter((one) => one.node !== key);
  const place = first < 0 ? others.length : first;
  return { questions: [...others.slice(0, place), ...carry(mine, asked), ...others.slice(place)], next };
}

/** What is asked of marks beside the others, also where the answer was that they are no limit, and they stand in the answer only. */
function besideAsked(mine: readonly DraftQuestion[], says: DraftNode['says'], read: LeafRules): string | undefined {
  const answer = mine.find(({ code }) => code === 'beside-marks')?.answer;
  const { floor, ...bare } = says;
  const full = says.full ?? (answer?.id === 'noCap' ? answer.values.full : undefined);
  const bound = answer?.id === 'capBoth' || floor === undefined ? {} : { floor };
  return besideMarks({ ...bare, ...bound, ...(full === undefined ? {} : { full }), rules: read.rules });
}

const without = (nodes: readonly DraftNode[], key: string): unknown[] =>
  nodes.flatMap((node) => (node.key === key ? [] : [node.says, without(node.children ?? [], key)]));

function fresh(params: Readonly<Record<string, unknown>>): string {
  for (let at = Object.keys(params).length + 1; ; at += 1)
    if (!Object.hasOwn(params, `open-${at}`)) return `open-${at}`;
}
