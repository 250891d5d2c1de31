type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** So many reasons are kept for a person; the one that was not used for longest goes first. */
export const MOST_PHRASES = 12;
const LONGEST = 120;

const keyOf = (account: string): string => `mingjian.phrases.${account}`;

/** Reasons that this person wrote before, the last one first. */
export function readPhrases(storage: Kept, account: string): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(account)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a reason that was used. A long one is about one case and helps nobody again. */
export function rememberPhrase(storage: Kept, account: string, phrase: string): string[] {
  const text = phrase.trim();
  const before = readPhrases(storage, account);
  if (text === '' || text.length > LONGEST) return before;
  return keep(storage, account, [text, ...before.filter((one) => one !== text)].slice(0, MOST_PHRASES));
}

export const forgetPhrase = (storage: Kept, account: string, phrase: string): string[] =>
  keep(
    storage,
    account,
    readPhrases(storage, account).filter((one) => one !== phrase),
  );

function keep(storage: Kept, account: string, phrases: string[]): string[] {
  try {
    storage.setItem(keyOf(account), JSON.stringify(phrases));
  } catch {
    // A full storage: the phrases last for this page.
  }
  return phrases;
}
