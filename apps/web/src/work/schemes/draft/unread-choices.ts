import type { Rule } from '@mingjian/model';
import { type Choice, choice, marksOf, rulesOf, same, write } from './choice.ts';
import { doubled, goesOn } from './go-on-choices.ts';
import type { DraftNode } from './types.ts';

/**
 * 因作风不实造成投诉的, among faults that have marks; 负荷系数取值：K1=1，K2=0.95: what words that nobody read may be. They explain, they cost
 * or earn what the words before them do, or a person weighs all that the item says. Another rule is written by hand.
 */
export function unread(node: DraftNode, text: string): Choice[] {
  const before = ruleBefore(node, text);
  const full = marksOf(node);
  return [
    ...doubled(node, text, before),
    ...goesOn(node, text),
    choice('onlyWords', same),
    ...(before ? [choice('likeBefore', write(node, inserted(node, before, text)), { names: before.text })] : []),
    ...(full === null ? [] : [choice('allByPerson', write(node, [judged(node, text)]), { full })]),
  ];
}

const plain = (text: string): string => text.replace(/\s+/g, '');

/** The last rule whose words stand before some others in the criterion, if what it counts does not lean on a day or a demand of its own. */
function ruleBefore(node: DraftNode, text: string): Rule | undefined {
  const criterion = plain(node.says.criterion ?? '');
  const at = criterion.indexOf(plain(text));
  const places = rulesOf(node).map((rule) => ({ rule, from: criterion.indexOf(plain(rule.text)) }));
  const before = places.filter(({ from }) => from >= 0 && from < at).sort((a, b) => a.from - b.from);
  const rule = before.at(-1)?.rule;
  return rule && /^(?:deduct|award|fixed|levels|judgement|allOrNothing)$/.test(rule.kind) ? rule : undefined;
}

/** The rules of a node with one more behind another, which does the same for other words. */
function inserted(node: DraftNode, before: Rule, text: string): Rule[] {
  const { id: _, clause: __, assumption: ___, ...does } = before;
  return rulesOf(node).flatMap((rule) => (rule === before ? [rule, { ...does, text: plain(text) } as Rule] : [rule]));
}

const judged = ({ says }: DraftNode, text: string): Rule => ({
  kind: 'judgement',
  text: plain(says.criterion ?? text),
});
