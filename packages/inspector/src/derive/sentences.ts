/** Sentences of a text as numbers, so that many texts can be set beside each other without being kept. */
export interface Sentences {
  readonly hashes: Uint32Array;
  /** Signs of each. */
  readonly lengths: Uint16Array;
}

/** Shorter ones are headings and words that everybody uses. */
const SHORTEST = 12;
const MOST = 3000;

export function sentencesOf(text: string): Sentences {
  const found = text
    .split(/[。；！？\n]/)
    .map((one) => one.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(({ length }) => length >= SHORTEST)
    .slice(0, MOST);
  return { hashes: Uint32Array.from(found, hashOf), lengths: Uint16Array.from(found, ({ length }) => length) };
}

/** Signs of all sentences. */
export const signsOf = ({ lengths }: Sentences): number => lengths.reduce((sum, one) => sum + one, 0);

/** Signs of the sentences that stand word for word in another text. */
export function signsIn({ hashes, lengths }: Sentences, other: Sentences): number {
  const known = new Set(other.hashes);
  return lengths.reduce((sum, one, at) => (known.has(hashes[at] as number) ? sum + one : sum), 0);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
