import type { Scheme, SchemeNode } from '@mingjian/model';
import { namesIn, RESPONSIBLE_ONLY } from '@mingjian/reader/draft';

/**
 * Whom only an indicator concerns, as a plan says it: classes or units; empty: everybody. `trail` are the nodes above it and itself; what a
 * part says holds for all below it. The part that an office has for itself is called by its name, which says it already, and
 * those whom the column of responsible units names are not listed twice.
 */
export function concernWords(trail: readonly SchemeNode[], { classes }: Scheme): string {
  const said = [...trail].reverse().find((node) => node.appliesTo?.units ?? node.appliesTo?.classes ?? node.classes);
  const { units, classes: keys = said?.classes } = said?.appliesTo ?? {};
  if (units) {
    if (units.every((unit) => unit === said?.name)) return '';
    const named = namesIn(trail.at(-1)?.responsible ?? '');
    const same = named.length === units.length && units.every((unit) => named.includes(unit));
    return same ? RESPONSIBLE_ONLY : units.join('、');
  }
  return (keys ?? []).map((key) => classes[key]?.name ?? key).join('、');
}
