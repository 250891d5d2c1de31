import type { SchemeNode } from '@mingjian/model';
import { clauseOf, isLeaf, isRepeated, type Spot, type Subject, spots } from '../checks/shared/subject.ts';
import type { BurdenRuleId } from './norms.ts';

/** What was found, before it is put into words. */
export interface BurdenFound {
  readonly rule: BurdenRuleId;
  readonly place: string;
  readonly clause: string | null;
  /** Name of the indicator; null: the whole scheme. */
  readonly name: string | null;
  /** The scheme's own words that touch the rule. */
  readonly words: string;
}

/** Every leaf once, however many classes and stages it stands in. */
export function leavesOf(subject: Subject): Spot[] {
  const seen = new Set<SchemeNode>();
  return spots(subject).filter((spot) => {
    const { source } = spot.node;
    if (!isLeaf(spot.node) || isRepeated(spot) || seen.has(source)) return false;
    seen.add(source);
    return true;
  });
}

/** The words by which a leaf is judged, each text once: criterion, requirement, method, and those of its rules. */
export function textsOf({ node: { source } }: Spot): string[] {
  const { name, content, requirement, criterion, method, rules = [] } = source;
  const texts = [name, content, requirement, criterion, method, ...rules.map(({ text }) => text)];
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[];
}

/** The sentence or part of a sentence in which a term stands. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[。；;\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const foundAt = (spot: Spot, rule: BurdenRuleId, words: string): BurdenFound => ({
  rule,
  place: spot.node.path,
  clause: clauseOf(spot),
  name: spot.node.name,
  words,
});
