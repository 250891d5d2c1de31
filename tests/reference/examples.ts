import type { Fact, Rule, Scheme, SchemeNode, Unit } from '@mingjian/model';
import { type ReferenceScore, referenceScore } from './reference.ts';

export type Said = Partial<Fact> & { kind: string };

/** A scheme for 2023 around one tree. */
export function schemeOf(root: SchemeNode, more: Partial<Scheme> = {}): Scheme {
  return {
    id: 'example',
    version: '1',
    title: '样例',
    document: { issuer: '某市', title: '样例' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: null }, town: { name: '乡镇', units: null } },
    na: 'omit',
    params: {},
    assumptions: {},
    provisions: [],
    stated: [],
    sheets: {},
    results: [{ id: 'r', name: '考评', classes: ['county'], root, ranking: { ties: 'shared' } }],
    ...more,
  };
}
export const county = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name: `单位${id}`,
  class: 'county',
  ...more,
});

/** The value of each node of the first unit, by path; a range as `lo..hi`. */
export function values(score: ReferenceScore, unit = 0): Record<string, string> {
  return Object.fromEntries(
    (score.units[unit]?.nodes ?? []).map(({ path, lo, hi }) => [path, lo === hi ? lo : `${lo}..${hi}`]),
  );
}

/** Points of a single leaf of one county. */
export function leaf(
  rule: Rule | Rule[],
  facts: Said[],
  { full = '10', asOf, ...node }: Partial<SchemeNode> & { full?: string; asOf?: string } = {},
): string | undefined {
  const rules = [rule].flat();
  const root: SchemeNode = { name: '总分', children: [{ name: '指标', full, rules, ...node }] };
  const said = facts.map(
    (fact, index): Fact => ({ id: `f${index}`, unit: 'a', indicator: 'r/1', date: '2023-06-01', ...fact }),
  );
  return values(referenceScore(schemeOf(root), {}, [county('a'), county('b')], said, asOf))['r/1'];
}
export const text = '……';
