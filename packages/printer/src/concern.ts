import type { Scheme, SchemeNode } from '@mingjian/model';

/**
 * Whom only an indicator concerns, as a plan says it: classes or units; empty: everybody. `trail` are the nodes above it and itself; what a
 * part says holds for all below it. The part that an office has for itself is called by its name, which says it already.
 */
export function concernWords(trail: readonly SchemeNode[], { classes }: Scheme): string {
  const said = [...trail].reverse().find((node) => node.appliesTo?.units ?? node.appliesTo?.classes ?? node.classes);
  const { units, classes: keys = said?.classes } = said?.appliesTo ?? {};
  if (units) return units.every((unit) => unit === said?.name) ? '' : units.join('、');
  return (keys ?? []).map((key) => classes[key]?.name ?? key).join('、');
}
