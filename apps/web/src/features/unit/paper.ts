import type { Fact, LedgerEntry } from '@mingjian/model';
import { isCutOf } from '../../ui/item-words.ts';

/** A line for something that was looked for and not found: it neither gives nor takes, and paper is short. */
export const nothingHappened = (entry: LedgerEntry, facts: readonly Fact[]): boolean =>
  entry.points === '0' && facts.length > 0 && facts.every((fact) => fact.count === '0' && !fact.note);

/** What a list in the plan ends its items with, and a line of the sheet leaves out. */
const STOP = /[；;。，,]+$/;

/** The line of an entry, with the words of what it names in place of a name that was cut out of them. */
export function lineInFull(
  { text }: Pick<LedgerEntry, 'text'>,
  facts: readonly Fact[],
  words: ReadonlyMap<string, string>,
): string {
  return facts.reduce((line, fact) => {
    const name = fact.item ?? fact.level ?? '';
    const full = words.get(name)?.replace(STOP, '');
    return full !== undefined && isCutOf(name, full) ? line.replace(name, () => full) : line;
  }, text);
}

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
