import { readdirSync, readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import { type Rule, ruleSchema, type Scheme, type SchemeNode } from '@mingjian/model';
import { printDocx } from '@mingjian/printer';
import { readDocument } from '@mingjian/reader/blocks';
import { type Draft, draftOf } from '@mingjian/reader/draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayRules } from '../../packages/reader/src/draft/said/rules-said.ts';

const folder = new URL('../../schemes/', import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5));

function builtIn(id: string): Scheme {
  const read = readScheme(readFileSync(new URL(`${id}.yaml`, folder)), `${id}.yaml`);
  if (!read.ok) throw new Error(id);
  return read.value;
}

/** What a stranger reads in the printed words. */
async function readWords(scheme: Scheme): Promise<Draft> {
  const document = await readDocument(await printDocx(scheme), '方案.docx');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  if (!draft) throw new Error('no draft');
  return draft;
}

const below = (node: SchemeNode): SchemeNode[] => [
  ...(node.children ?? []),
  ...(node.extra ?? []),
  ...(node.after ?? []),
];
/** Leaves with their paths, as questions name them. */
type Placed = readonly [leaf: SchemeNode, path: string];
const leavesOf = (nodes: readonly SchemeNode[], above: string): Placed[] =>
  nodes.flatMap((node): Placed[] => {
    const path = `${above}${node.name}`;
    if (node.sheet) return [];
    return below(node).length > 0 ? leavesOf(below(node), `${path}/`) : [[node, path]];
  });
const allLeaves = (scheme: Scheme): Placed[] => [
  ...Object.entries(scheme.sheets).flatMap(([id, nodes]) => leavesOf(nodes, `${id}/`)),
  ...scheme.results.flatMap(({ root }) => leavesOf(below(root), '')),
];

/** The rules of a leaf as far as they score; each hidden figure is one star. Undefined where the printer has no words for them. */
function scored({ rules = [], groups, start }: SchemeNode, { classes }: Scheme): string | undefined {
  // 县区政府 is 各县区人民政府.
  const nameOf = (key: string): string => (classes[key]?.name ?? key).replace(/人民|各|有关|相关/g, '');
  const none = (): undefined => undefined;
  return sayRules({ rules, groups, start }, { nameOf, keyOf: none, open: String, openDay: String, beside: '' }, true);
}

/** Leaves that the draft scores otherwise without asking about them. */
function silent(scheme: Scheme, draft: Draft): string[] {
  const read = allLeaves(draft.scheme);
  return allLeaves(scheme).flatMap(([leaf], at) => {
    const [other, path] = read[at] ?? [];
    const [own, theirs] = [scored(leaf, scheme), other && scored(other, draft.scheme)];
    const asked = draft.questions.some(({ node }) => node !== undefined && node === path);
    return (own !== undefined && own === theirs) || asked ? [] : [`${leaf.name}: ${own} ≠ ${theirs}`];
  });
}

const KEPT: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'clause',
  'text',
  'assumption',
  'group',
  'of',
  'level',
  'item',
]);
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  shortage: ['each', 'period'],
  partStep: ['none', 'whole', 'proportional', 'nearest'],
  costs: ['below', 'above'],
  mode: ['earn', 'lose'],
  aggregate: ['mean', 'median', 'trimmed', 'last'],
  period: ['week', 'month', 'quarter', 'half', 'year'],
  order: ['highestFirst', 'lowestFirst'],
  ties: ['shared', 'dense'],
  occurs: ['once', 'each'],
  on: ['measure', 'count'],
  effect: ['zero', 'void'],
  scope: ['own', 'final'],
  whenNone: ['full', 'zero', 'unknown'],
  places: [0, 1, 2],
  limit: ['0.7', '1.5'],
  per: ['处', '人次', '满意度', '加急件'],
};

/** All rules that differ from one in a single parameter. */
function variants(rule: Rule): Rule[] {
  const changed = (value: unknown, key: string): unknown[] => {
    if (KEPT.has(key)) return [];
    if (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
      return [String(Number((Number(value) * 1.5 + 0.5).toFixed(3)))];
    if (Array.isArray(value))
      return value.flatMap((one, at) =>
        changed(one, '').map((other) => value.map((old, i) => (i === at ? other : old))),
      );
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, one]) =>
      changed(one, name).map((other) => ({ ...value, [name]: other })),
    );
  };
  const chosen = Object.entries(CHOICES).flatMap(([key, values]) =>
    values.map((value) => ({ ...rule, [key]: value }) as Record<string, unknown>),
  );
  const dropped = Object.keys(rule)
    // A rule that does not say what it counts counts what its words name.
    .filter((key) => !KEPT.has(key) && key !== 'per')
    .map((key) => ({ ...rule, [key]: undefined }) as Record<string, unknown>);
  return [...(changed(rule, '') as Record<string, unknown>[]), ...chosen, ...dropped].flatMap((one) => {
    const made = ruleSchema.safeParse(JSON.parse(JSON.stringify(one)));
    return made.success ? [made.data] : [];
  });
}

/** Every leaf with one parameter of one of its rules changed; `pick` gives a number below its argument. */
function otherwise(scheme: Scheme, pick: (below: number) => number): Scheme {
  const copy = structuredClone(scheme);
  for (const [leaf] of allLeaves(copy)) {
    const rules = leaf.rules ?? [];
    const at = pick(rules.length);
    const others = rules[at] ? variants(rules[at]) : [];
    const other = others[pick(others.length)];
    if (other) leaf.rules = rules.map((rule, index) => (index === at ? other : rule));
  }
  return copy;
}

describe.each(ids)('%s', (id) => {
  it('printed and read by its words alone has the same rules, or asks', async () => {
    const scheme = builtIn(id);
    expect(silent(scheme, await readWords(scheme))).toEqual([]);
  });

  it('with one parameter of each indicator changed is that scheme, or asks', async () => {
    const scheme = builtIn(id);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const changed = otherwise(scheme, (limit) => (numbers.next().value as number) % Math.max(1, limit));
        expect(silent(changed, await readWords(changed))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
