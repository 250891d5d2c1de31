import type { SchemeNode } from '@mingjian/model';

/**
 * 乡镇、街道 in the column of those whom an item is for → whom only it concerns: classes or units that the plan knows, by the names that it
 * uses. Undefined where it names others, or the classes of all.
 */
export function concernIn(
  words: string,
  classes: Readonly<Record<string, string>>,
  units: ReadonlySet<string>,
): SchemeNode['appliesTo'] {
  const names = words.split(/[、，,；;\s]+/).filter((name) => name !== '');
  if (names.length === 0) return undefined;
  const keys = [...new Set(names.flatMap((name) => classes[name] ?? []))];
  if (names.every((name) => Object.hasOwn(classes, name)))
    return keys.length < new Set(Object.values(classes)).size ? { classes: keys } : undefined;
  return names.every((name) => units.has(name)) ? { units: names } : undefined;
}
