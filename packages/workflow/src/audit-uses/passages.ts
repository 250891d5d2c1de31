import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Spoken } from './becomes.ts';
import { plain } from './use-places.ts';

const LONGEST = 400;
const SHORT = 6;

/**
 * What the plan says of an indicator, sentence by sentence as it stands there, each with the rule to whose words it belongs. A cell that
 * belongs to no rule by its words belongs to the only one there is.
 */
export function passagesOf(node: PlanNode): Spoken[] {
  const passages: Spoken[] = [];
  const seen: string[] = [];
  const put = (text: string | undefined, rule: PlanRule | null, item: string | null): void => {
    for (const words of sentences(text ?? '')) {
      const bare = plain(words);
      if (seen.some((known) => known.includes(bare))) continue;
      seen.push(bare);
      passages.push({ words, rule: rule ?? ruleOf(node, bare), item });
    }
  };
  for (const rule of node.rules) {
    const { source } = rule;
    // Items that are no more than a name say nothing alone.
    if (source.kind === 'checklist')
      for (const { item, text = item } of source.items) if (plain(text).length > SHORT) put(text, rule, item);
    put(source.text, rule, null);
  }
  const { requirement, content, criterion, method, name } = node.source;
  for (const text of [criterion, requirement, content, method, name]) put(text, null, null);
  return passages;
}

/** The rule whose words these are; where there is only one rule, that. */
function ruleOf({ rules }: PlanNode, bare: string): PlanRule | null {
  if (rules.length === 1) return rules[0] ?? null;
  return rules.find(({ text }) => plain(text).includes(bare)) ?? null;
}

/** Sentences of a cell without their numbers in front. */
const sentences = (text: string): string[] =>
  text
    .split(/[。；;\n]+/)
    .map((one) =>
      one
        .trim()
        .replace(/^(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．])\s*(?=\D)/, '')
        .slice(0, LONGEST),
    )
    .filter((one) => plain(one) !== '');
