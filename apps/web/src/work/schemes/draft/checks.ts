import { checkScheme, makeSubject } from '@mingjian/engine';
import type { SchemeFinding } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { everyNode } from './nodes.ts';
import { paramsIn } from './params-in.ts';
import { type MadeScheme, schemeOf } from './scheme-of.ts';
import type { Draft } from './types.ts';

export interface PlacedFinding extends SchemeFinding {
  /** Key of the node that it is about; null: another part of the scheme. */
  readonly node: string | null;
}

/** What the scheme checks say of a draft, each with its node. */
export function findingsOf(draft: Draft, lang: Lang): PlacedFinding[] {
  const made = schemeOf(draft);
  const places = placesIn(made);
  const nodes = everyNode(draft);
  const byParam = (name: string): string | undefined =>
    nodes.find(
      ({ says }) => says.full === `$${name}` || paramsIn({ rules: says.rules, most: says.ceiling }).includes(name),
    )?.key;
  return checkScheme(made.scheme, lang).map((finding) => {
    const param = /^params\.(.+)$/.exec(finding.place)?.[1];
    return { ...finding, node: (param === undefined ? places.get(finding.place) : byParam(param)) ?? null };
  });
}

/** Path of a node in the scheme's trees → key of the draft's node; there, too, where something keeps the scheme from being compiled. */
export function placesIn({ scheme, keys }: MadeScheme): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { nodes } of makeSubject(scheme).classes) {
    for (const { path, source } of nodes) {
      const key = keys.get(source);
      if (key !== undefined) places.set(path, key);
    }
  }
  return places;
}
