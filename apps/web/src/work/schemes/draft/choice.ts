import type { Rule } from '@mingjian/model';
import { type Answer, type ChoiceId, NOTHING, type Values } from './choice-id.ts';
import { nodeOf, withNode } from './nodes.ts';
import { paramsIn } from './params-in.ts';
import type { Draft, DraftNode } from './types.ts';

/** An answer to a question: what it says, and the draft in which it holds. */
export interface Choice extends Answer {
  readonly apply: (draft: Draft) => Draft;
}

/** The rules as they were read hold. */
export const same = (draft: Draft): Draft => draft;
export const choice = (id: ChoiceId, apply: Choice['apply'], values: Partial<Values> = {}): Choice => ({
  id,
  values: { ...NOTHING, ...values },
  apply,
});

type Groups = NonNullable<DraftNode['says']['groups']>;

/** Sets the rules of a leaf; `groups`: limits that they may share from now on. A figure that no rule needs any more is open no more. */
export const write =
  ({ key }: DraftNode, rules: readonly Rule[], groups: Groups = {}) =>
  (draft: Draft): Draft => {
    const before = paramsIn(nodeOf(draft, key)?.says.rules);
    const written = withNode(draft, key, (node) => {
      const { groups: old, ...says } = node.says;
      const shared = Object.entries({ ...old, ...groups }).filter(([name]) =>
        rules.some(({ group }) => group === name),
      );
      const kept = shared.length > 0 ? { groups: Object.fromEntries(shared) } : {};
      return { ...node, says: { ...says, rules: named(rules), ...kept } };
    });
    const needed = before.every((name) => paramsIn(rules).includes(name)) ? before : paramsIn(written.trees);
    if (before.every((name) => needed.includes(name))) return written;
    const { params, ...frame } = written.frame;
    const left = Object.entries(params).filter(([name]) => !before.includes(name) || needed.includes(name));
    return { ...written, frame: { ...frame, params: Object.fromEntries(left) } };
  };

/** Where there are several, each has a name that facts may mean it by. */
const named = (rules: readonly Rule[]): Rule[] => {
  const taken = new Set(rules.map(({ id }) => id));
  let next = 1;
  const fresh = (): string => {
    while (taken.has(`r${next}`)) next += 1;
    return `r${next++}`;
  };
  return rules.map((rule) => (rules.length === 1 || rule.id !== undefined ? rule : { ...rule, id: fresh() }));
};

/** Sets other rules in the place of some. */
export const instead = (node: DraftNode, from: readonly Rule[], make: (rule: Rule) => Rule | Rule[]): Choice['apply'] =>
  write(
    node,
    rulesOf(node).flatMap((rule) => (from.includes(rule) ? make(rule) : [rule])),
  );

export const rulesOf = ({ says }: DraftNode): readonly Rule[] => says.rules ?? [];

/** The rules that a question is about: all that have just its words, else the first one whose words lie within each other. */
export function aboutOf(node: DraftNode, text: string): readonly Rule[] {
  const rules = rulesOf(node);
  const own = rules.filter((rule) => rule.text === text);
  if (own.length > 0) return own;
  return rules.filter((rule) => rule.text.includes(text) || text.includes(rule.text)).slice(0, 1);
}

/** The marks of an item where the document states them. */
export const marksOf = ({ says }: DraftNode): string | null => figureOf(says.full) ?? null;

/** A figure of a rule that is neither open nor one by class. */
export const figureOf = (amount: unknown): string | undefined =>
  typeof amount === 'string' && !amount.startsWith('$') ? amount : undefined;

/** What a rule says whatever its kind. */
export function commonOf(rule: Rule) {
  const { id, clause, text, classes, limit, group, whenNone, places, assumption } = rule;
  const all = { id, clause, text, classes, limit, group, whenNone, places, assumption };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as typeof all;
}
