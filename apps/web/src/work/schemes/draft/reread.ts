import type { Rule } from '@mingjian/model';
import { type LeafRules, leafRules, type QuestionCode } from '@mingjian/reader/rules';
import { nodeOf, trailOf, withNode } from './nodes.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

/** What is asked of a leaf for other reasons than the words of its criterion. */
const OF_THE_TABLE: ReadonlySet<QuestionCode> = new Set(['points-missing', 'points-guessed', 'sum-differs']);

/**
 * Reads the criterion of a leaf again, after its words or its marks changed: rules, open parameters and questions are those
 * of the new words. A question that stays as it was stays settled.
 */
export function reread(draft: Draft, key: string): Draft {
  const node = nodeOf(draft, key);
  if (!node || node.children !== null) return draft;
  const { says } = node;
  const full = typeof says.full === 'string' && !says.full.startsWith('$') ? Number(says.full) : null;
  const params = { ...draft.frame.params };
  const others = JSON.stringify([draft.trees.map(({ nodes }) => without(nodes, key)), says.full]);
  const old = paramsIn(says.rules).filter((name) => !others.includes(`"$${name}"`));
  for (const name of old) delete params[name];
  const read: LeafRules = leafRules({
    name: says.name,
    criterion: says.criterion ?? '',
    context: says.requirement ?? '',
    full,
    masked: typeof says.full === 'string' && says.full.startsWith('$'),
    year: draft.frame.year,
    classes: Object.fromEntries(Object.entries(draft.frame.classes).map(([id, { name }]) => [name, id])),
    open(text, ask) {
      // The same question as before keeps its name, and with it the value that somebody gave.
      const again = old.find((name) => draft.frame.params[name]?.ask === ask && params[name] === undefined);
      const name = again ?? fresh(params);
      params[name] = { type: 'number', clause: text.slice(0, 60), text, ask, sample: '1' };
      return `$${name}`;
    },
  });
  const { groups: _, ...rest } = says;
  const changed = withNode(draft, key, (one) => ({
    ...one,
    says: { ...rest, rules: [...read.rules], ...(read.groups ? { groups: read.groups } : {}) },
  }));
  return { ...changed, frame: { ...draft.frame, params }, ...questionsAfter(draft, node, read) };
}

function questionsAfter(
  draft: Draft,
  { key, at, says }: DraftNode,
  read: LeafRules,
): Pick<Draft, 'questions' | 'next'> {
  const mine = draft.questions.filter((one) => one.node === key);
  let { next } = draft;
  const asked: DraftQuestion[] = mine.filter(({ code }) => code === 'sum-differs');
  const ask = (code: QuestionCode, text: string): void => {
    if (asked.some((one) => one.code === code && one.text === text)) return;
    const before = mine.find((one) => one.code === code && one.text === text);
    asked.push(before ?? { id: `q${next++}`, code, node: key, at, text, settled: null });
  };
  const shared = trailOf(draft, key).at(-1)?.says.pool === true;
  if (says.full === undefined && !shared) ask('points-missing', says.name);
  for (const { code, text } of read.questions) if (!OF_THE_TABLE.has(code)) ask(code, text);
  const first = draft.questions.findIndex((one) => one.node === key);
  const others = draft.questions.filter((one) => one.node !== key);
  const place = first < 0 ? others.length : first;
  return { questions: [...others.slice(0, place), ...asked, ...others.slice(place)], next };
}

const without = (nodes: readonly DraftNode[], key: string): unknown[] =>
  nodes.flatMap((node) => (node.key === key ? [] : [node.says, without(node.children ?? [], key)]));

/** Names of the parameters that rules refer to. */
export const paramsIn = (rules: readonly Rule[] | undefined): string[] => [
  ...new Set([...JSON.stringify(rules ?? []).matchAll(/"\$([a-z][a-z0-9-]*)"/g)].map((found) => found[1] as string)),
];

function fresh(params: Readonly<Record<string, unknown>>): string {
  for (let at = Object.keys(params).length + 1; ; at += 1)
    if (!Object.hasOwn(params, `open-${at}`)) return `open-${at}`;
}
