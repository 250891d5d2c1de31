import { aboutOf, type Choice, choice, instead } from './choice.ts';
import { onceOrEach, threshold, whatIsCounted, whichDemand } from './count-choices.ts';
import { forEach, ruleless, unbounded, undated } from './day-choices.ts';
import { marksDiffer } from './differ-choices.ts';
import { howEarned } from './earn-choices.ts';
import { whoseLimit } from './limit-choices.ts';
import { lostTwice, whichVeto, whichZero, zeroOfWhat } from './loss-choices.ts';
import { ofItsPart } from './part-choices.ts';
import { priceShared } from './price-choices.ts';
import { oneScale, together } from './scale-choices.ts';
import { shareOfWhat } from './share-choices.ts';
import type { DraftNode, DraftQuestion } from './types.ts';
import { unread } from './unread-choices.ts';
import { belowZero, classMarks } from './worth-choices.ts';

/** The answers to a question that set the rules of its leaf and nothing else; empty: none to offer. Undefined: it is not about rules. */
export function ruleChoices(
  node: DraftNode,
  { code, text }: Pick<DraftQuestion, 'code' | 'text'>,
  year: number,
): Choice[] | undefined {
  switch (code) {
    case 'no-rule':
      return ruleless(node, year);
    case 'unread':
      return unread(node, text);
    case 'class-marks':
      return classMarks(node);
    case 'below-zero':
      return belowZero(node);
    case 'doubt-once-or-each': {
      const counted = onceOrEach(node, text);
      // 每项不达标扣完该项分: not how often, but how much.
      return counted.length > 0 ? counted : whichZero(node, text);
    }
    case 'doubt-what-is-counted':
      return whatIsCounted(node, text);
    case 'doubt-which-demand':
      return whichDemand(node, text);
    case 'doubt-threshold':
      return threshold(node, text);
    case 'doubt-whose-limit':
      return whoseLimit(node, text);
    case 'doubt-one-scale':
      return oneScale(node, text);
    case 'doubt-which-zero':
      return whichZero(node, text);
    case 'doubt-which-veto':
      return whichVeto(node, text);
    case 'doubt-no-bounds':
      return unbounded(node, text);
    case 'doubt-how-far':
      return forEach(node, text);
    case 'doubt-no-date':
    case 'due-day':
      return undated(node, text);
    case 'marks-together': {
      const several = together(node);
      return several.length > 0 ? several : ofItsPart(node);
    }
    case 'zero-of-what':
      return zeroOfWhat(node, text);
    case 'how-earned':
      return howEarned(node);
    case 'marks-differ':
      return marksDiffer(node, text);
    case 'price-shared':
      return priceShared(node, text);
    case 'share-of-what':
      return shareOfWhat(node, text);
    case 'lost-twice':
      return lostTwice(node, text);
    case 'part-step':
      return partSteps(node, text);
    default:
      return undefined;
  }
}

/** 每低1个百分点扣1分: what a part of a step costs. */
function partSteps(node: DraftNode, text: string): Choice[] {
  const steps = aboutOf(node, text).filter((rule) => rule.kind === 'rate' && rule.step !== undefined);
  if (steps.length === 0) return [];
  const as = (partStep: 'none' | 'whole' | 'proportional' | 'nearest') =>
    instead(node, steps, (rule) => (rule.kind === 'rate' ? { ...rule, partStep } : rule));
  return [
    choice('partNone', as('none')),
    choice('partWhole', as('whole')),
    choice('partShare', as('proportional')),
    choice('partNearest', as('nearest')),
  ];
}
