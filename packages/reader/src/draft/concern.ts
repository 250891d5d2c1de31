import type { SchemeNode } from '@mingjian/model';

/** Said where those whom an item is for are those whom the column beside it names as responsible. */
export const RESPONSIBLE_ONLY = '仅责任单位';

/** Names in a cell that lists them. */
export const namesIn = (words: string): string[] => words.split(/[、，,；;\s]+/).filter((name) => name !== '');

/**
 * 乡镇、街道 in the column of those whom an item is for → whom only it concerns: classes or units that the plan knows, by the names that it
 * uses. Undefined where it names others, or the classes of all.
 */
export function concernIn(
  words: string,
  classes: Readonly<Record<string, string>>,
  units: ReadonlySet<string>,
): SchemeNode['appliesTo'] {
  const names = namesIn(words);
  if (names.length === 0) return undefined;
  const keys = [...new Set(names.flatMap((name) => classes[name] ?? []))];
  if (names.every((name) => Object.hasOwn(classes, name)))
    return keys.length < new Set(Object.values(classes)).size ? { classes: keys } : undefined;
  return names.every((name) => units.has(name)) ? { units: names } : undefined;
}
