const FIRST = 5;

/** The names to be seen at once, and how many there are besides; one more is not worth a fold. */
export function firstNames(names: readonly string[]): { first: readonly string[]; more: number } {
  const first = names.length <= FIRST + 1 ? names : names.slice(0, FIRST);
  return { first, more: names.length - first.length };
}
