import type { Fact, LedgerEntry } from '@mingjian/model';

/** A line for something that was looked for and not found: it neither gives nor takes, and paper is short. */
export const nothingHappened = (entry: LedgerEntry, facts: readonly Fact[]): boolean =>
  entry.points === '0' && facts.length > 0 && facts.every((fact) => fact.count === '0' && !fact.note);

/** What a list in the plan ends its items with, and a line of the sheet leaves out. */
const STOP = /[；;。，,]+$/;

/** What stands behind an entry where its own line is too short for it: the words in full, and the reason given. */
export function wordsBehind(
  entry: LedgerEntry,
  facts: readonly Fact[],
  words: ReadonlyMap<string, string> | undefined,
): string[] {
  const lines = facts.flatMap((fact) => {
    const name = fact.item ?? '';
    const full = words?.get(fact.item ?? fact.level ?? '') ?? name;
    return [entry.text.includes(full.replace(STOP, '')) ? '' : full, fact.note ?? ''];
  });
  return [...new Set(lines.filter((line) => line !== ''))];
}
