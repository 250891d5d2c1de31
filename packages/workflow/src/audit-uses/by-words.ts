import type { PlanNode } from '@mingjian/engine';
import { becomesUnder, itemsOf, type Spoken } from './becomes.ts';
import { passagesOf } from './passages.ts';
import { numbersIn } from './plan-numbers.ts';
import type { SuggestedUse } from './suggested-use.ts';
import { type AuditWords, NOT_A_WEBSITE, NOT_OF_WEBSITES } from './words/index.ts';

interface Hit {
  readonly entry: AuditWords;
  /** The words that were found. */
  readonly found: string;
  readonly audits: string[];
}

/** Uses for which the table has words, sentence by sentence; an audit is suggested for the first that asks for it. `used`: audits that are used already. */
export function byWords(node: PlanNode, table: readonly AuditWords[], used: Set<string>): SuggestedUse[] {
  if (NOT_OF_WEBSITES.test(node.name)) return [];
  return passagesOf(node).flatMap((passage) => {
    if (passage.rule?.kind === 'award' || NOT_A_WEBSITE.test(passage.words)) return [];
    return hitsIn(passage.words, node.name, { table, used }).map((hit) => suggested(node, passage, hit));
  });
}

/** What the sentence asks for that is not used yet, put together where a finding would become the same. */
function hitsIn(
  words: string,
  name: string,
  { table, used }: { table: readonly AuditWords[]; used: Set<string> },
): Hit[] {
  const groups = new Map<string, Hit>();
  for (const entry of table) {
    const found = foundIn(entry, words, name);
    const audits = found === null ? [] : entry.audits.filter((id) => !used.has(id));
    if (found === null || audits.length === 0) continue;
    for (const id of audits) used.add(id);
    const key = `${entry.per} ${entry.hint} ${entry.elements}`;
    const group = groups.get(key);
    if (group) group.audits.push(...audits);
    else groups.set(key, { entry, found, audits });
  }
  return [...groups.values()];
}

function foundIn({ words, also, without, about }: AuditWords, text: string, name: string): string | null {
  if (also?.test(text) === false || about?.test(name) === false) return null;
  if (without?.test(text) || without?.test(name)) return null;
  return words.exec(text)?.[0] ?? null;
}

function suggested(node: PlanNode, passage: Spoken, { entry, found, audits }: Hit): SuggestedUse {
  const params = numbersIn(passage.words, audits);
  const becomes = becomesOf(node, passage, entry);
  const fact = typeof becomes === 'string' ? undefined : becomes;
  return {
    use: {
      indicator: node.code,
      text: passage.words,
      audits,
      ...(params ? { params } : {}),
      ...(fact ? { fact } : {}),
    },
    reason: { kind: 'words', words: found, source: entry.source },
    hint: typeof becomes === 'string' ? becomes : null,
  };
}

function becomesOf(node: PlanNode, passage: Spoken, entry: AuditWords): ReturnType<typeof becomesUnder> {
  const { elements, hint, per } = entry;
  if (hint) return 'unclear';
  const listed = passage.rule?.kind === 'checklist' && elements !== undefined;
  const items = listed ? itemsOf(passage.rule, elements) : {};
  if (Object.keys(items).length > 0) return { kind: 'item', ...ruleOf(node, passage), items };
  if (listed && elements.length === 0) return 'unclear';
  const named = passage.rule?.items.filter((item) => entry.words.test(item)) ?? [];
  if (passage.item === null && named.length === 1) return { kind: 'item', ...ruleOf(node, passage), item: named[0] };
  return becomesUnder(node, passage, { per, measures: entry.audits.includes('site-search-hits') });
}

const ruleOf = ({ rules }: PlanNode, { rule }: Spoken) => (rules.length > 1 && rule ? { rule: rule.id } : {});
