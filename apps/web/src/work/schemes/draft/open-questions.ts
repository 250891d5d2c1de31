import { aboutOf as aboutOfScheme, unitLines } from './about.ts';
import { aboutOf } from './choice.ts';
import { hasOwnMarks, statedOf } from './edit.ts';
import { isSilent } from './follow-up.ts';
import { leavesAll, ofWords } from './left-to-person.ts';
import { isBeside, nodeOf, treeOf } from './nodes.ts';
import { type Remains, remainsOf } from './remains.ts';
import type { Sum } from './sums.ts';
import { isSame, isWhole, statedTotal } from './totals.ts';
import { treeTotal } from './tree-total.ts';
import type { Draft, DraftQuestion, DraftStated } from './types.ts';

/**
 * What is still asked. A question that an edit has answered closes by itself: a sum that holds now or is stated no more, marks that
 * are given now, units that are named now, steps that are none any more, words of an item that a person weighs as a whole. One that
 * cannot be told yet (a part is open) stays, and one with an answer stays to be seen. A sum says its present figures; an answer that
 * leaves something to be done leaves its question open.
 */
export const openQuestions = (draft: Draft, sums: ReadonlyMap<string, Sum>): AskedQuestion[] =>
  stillAsked(draft, sums).map((question) => {
    const remains = remainsOf(draft, question);
    return remains ? { ...question, settled: null, remains } : question;
  });

/** A question as it is shown: open also where its answer leaves something. */
export interface AskedQuestion extends DraftQuestion {
  readonly remains?: Remains;
}

function stillAsked(draft: Draft, sums: ReadonlyMap<string, Sum>): DraftQuestion[] {
  const judged = new Set(draft.questions.filter(leavesAll).map(({ node }) => node));
  return draft.questions.flatMap((question) => {
    if (question.unasked || (judged.has(question.node) && ofWords(question))) return [];
    switch (question.code) {
      case 'sum-differs':
        return (question.node === null ? totalAsked : sumAsked)(draft, sums, question);
      case 'points-missing': {
        const node = nodeOf(draft, question.node);
        // Beside the indicators a limit may be given, and need not.
        const beside = node !== undefined && isBeside(treeOf(draft, node.key)?.place);
        if (question.answer) return [question];
        return beside || (node && hasOwnMarks(node) && node.says.full !== undefined) ? [] : [question];
      }
      case 'part-step': {
        const node = nodeOf(draft, question.node);
        const rules = node ? aboutOf(node, question.text) : [];
        return rules.every((rule) => rule.kind === 'rate' && rule.step !== undefined) ? [question] : [];
      }
      case 'na-unsaid':
        return naAsked(draft, question);
      case 'places-unsaid':
        return question.settled !== null || aboutOfScheme(draft).places === '' ? [question] : [];
      case 'units-missing':
        return Object.values(draft.frame.classes).every((cls) => unitLines(cls) !== '') ? [] : [question];
      case 'period-guessed': {
        const { from, to } = draft.frame.period;
        return question.text === `${from} – ${to}` ? [question] : [];
      }
      default:
        return [question];
    }
  });
}

/**
 * Units that an item leaves out are asked about as long as there are any, and nobody has said it elsewhere. Of one item somebody has to say
 * it: to have looked at it decides nothing.
 */
function naAsked(draft: Draft, question: DraftQuestion): DraftQuestion[] {
  const { node: key, settled } = question;
  if (key === null) return settled !== null || draft.frame.na === undefined ? [question] : [];
  const node = nodeOf(draft, key);
  if (node && isSilent(draft, node)) return [{ ...question, settled: null }];
  return settled !== null && node?.says.appliesTo !== undefined ? [question] : [];
}

const figures = (name: string, stated: string, parts: string): string => `${name}：${stated} ≠ ${parts}`;

function sumAsked(draft: Draft, sums: ReadonlyMap<string, Sum>, question: DraftQuestion): DraftQuestion[] {
  const node = nodeOf(draft, question.node);
  if (!node) return [];
  const stated = statedOf(draft, node.key) ?? node.says.full;
  const sum = sums.get(node.key);
  if (stated === undefined || node.children === null) return [];
  if (sum?.off) return [{ ...question, text: figures(node.says.name, sum.off.stated, sum.off.parts) }];
  return sum?.parts == null && treeTotal(node.children, sums).open > 0 ? [question] : [];
}

/** A total that nobody states as a figure any more is the one that the question speaks of. */
function totalAsked(draft: Draft, sums: ReadonlyMap<string, Sum>, question: DraftQuestion): DraftQuestion[] {
  const named = (one: DraftStated): boolean =>
    one.total !== undefined && question.text.startsWith(`${one.row.clause}：`);
  const about = draft.stated.find(named);
  const whole = draft.trees.filter(isWhole);
  const tree =
    whole.find(({ place }) => about !== undefined && statedTotal(draft, place) === about.row.full) ?? whole[0];
  const asked = /^(.*)：([\d.]+) ≠/.exec(question.text);
  if (!tree || !asked) return [question];
  const stated = statedTotal(draft, tree.place) ?? asked[2] ?? '';
  const { sum, open } = treeTotal(tree.nodes, sums, stated);
  if (open > 0) return [question];
  return isSame(sum, stated) ? [] : [{ ...question, text: figures(asked[1] ?? '', stated, sum) }];
}
