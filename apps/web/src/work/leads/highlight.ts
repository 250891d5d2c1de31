/**
 * An excerpt in pieces, those at odd places being the words that were observed. Only what stands there word for word is marked:
 * personal data is masked in an excerpt, and then nothing is.
 */
export function highlight(excerpt: string, observed: string): string[] {
  const words = observed.trim();
  return words === '' ? [excerpt] : excerpt.split(words).flatMap((piece, at) => (at === 0 ? [piece] : [words, piece]));
}
