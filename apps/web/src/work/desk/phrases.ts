type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** So many reasons are kept for a person and round; the one that was not used for longest goes first. */
export const MOST_PHRASES = 12;
const LONGEST = 120;

/** Whose reasons: of a person in one round, as another round has other faults. */
export interface PhrasesOf {
  readonly account: string;
  readonly round: string;
}

const keyOf = ({ account, round }: PhrasesOf): string => `mingjian.phrases.${account}.${round}`;

/** Reasons that this person wrote before, the last one first. */
export function readPhrases(storage: Kept, of: PhrasesOf): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(of)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a reason that was used. A long one is about one case and helps nobody again. */
export function rememberPhrase(storage: Kept, of: PhrasesOf, phrase: string): string[] {
  const text = phrase.trim();
  const before = readPhrases(storage, of);
  if (text === '' || text.length > LONGEST) return before;
  return keep(storage, of, [text, ...before.filter((one) => one !== text)].slice(0, MOST_PHRASES));
}

export const forgetPhrase = (storage: Kept, of: PhrasesOf, phrase: string): string[] =>
  keep(
    storage,
    of,
    readPhrases(storage, of).filter((one) => one !== phrase),
  );

function keep(storage: Kept, of: PhrasesOf, phrases: string[]): string[] {
  try {
    storage.setItem(keyOf(of), JSON.stringify(phrases));
  } catch {
    // A full storage: the phrases last for this page.
  }
  return phrases;
}
