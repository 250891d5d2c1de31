import { schemeSchema } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import type { ChoiceId } from '../choice-id.ts';
import { choicesOf } from '../choices.ts';
import { setText } from '../edit.ts';
import { everyNode, nodeOf } from '../nodes.ts';
import { openDraft } from '../open-draft.ts';
import { schemeOf } from '../scheme-of.ts';
import type { Draft, DraftNode } from '../types.ts';
import { workedOf } from '../worked.ts';
import { readPlan } from './read.ts';

/** The small plan, and the key of its first item, worth 20. */
export const open = openDraft(readPlan());
export const key = everyNode(open).find(({ says }) => says.name === '政策文件')?.key ?? '';

/** The item with these words; what is asked about them, and what it is after an answer. Throws where that is no scheme that scores. */
export function asked(criterion: string, code: QuestionCode, where: (draft: Draft) => Draft = (draft) => draft) {
  const draft = where(setText(open, key, 'criterion', criterion));
  const question = draft.questions.find((one) => one.node === key && one.code === code);
  if (!question) throw new Error(JSON.stringify(draft.questions.map((one) => one.code)));
  const choices = choicesOf(draft, question);
  const after = (id: ChoiceId, per?: string): DraftNode => {
    const chosen = choices.find((one) => one.id === id && (per === undefined || one.values.per === per));
    if (!chosen) throw new Error(`${id} ${per}`);
    const made = chosen.apply(draft);
    const node = nodeOf(made, key);
    const scheme = schemeSchema.safeParse(schemeOf(made).scheme);
    const worked = node && workedOf(made, node, null);
    if (!node || !scheme.success || !worked || !('rules' in worked)) throw new Error(JSON.stringify([scheme, worked]));
    return node;
  };
  return {
    ids: choices.map(({ id }) => id),
    values: choices.map(({ values }) => values),
    after,
    rules: (id: ChoiceId, per?: string) => after(id, per).says.rules,
  };
}
