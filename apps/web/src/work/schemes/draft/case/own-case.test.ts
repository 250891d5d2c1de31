import type { Fact } from '@mingjian/model';
import { schemeSchema } from '@mingjian/model';
import { tryOut } from '@mingjian/workflow';
import { describe, expect, it } from 'vitest';
import { typeInto } from '../../../desk/digits.ts';
import type { Form } from '../../../desk/form.ts';
import { type CaseBase, caseLeaf, caseScore, inventedBase, SHORT } from './own-case.ts';

const rules = {
  篇数: [
    {
      kind: 'quota',
      clause: '1',
      text: '每季度不少于2篇，缺一篇扣1分',
      period: 'quarter',
      count: 2,
      points: 1,
      per: '篇',
    },
    { kind: 'deduct', clause: '2', text: '每发现一处错误扣0.5分', points: 0.5, per: '处' },
  ],
  执行率: [
    { kind: 'rate', text: '低于95%的，每低1个百分点扣0.5分', target: 95, step: 1, points: 0.5, partStep: 'none' },
  ],
  制度: [{ kind: 'allOrNothing', text: '未建立制度的，不得分' }],
};
const scheme = schemeSchema.parse({
  id: 'small',
  version: '1',
  title: '小方案',
  document: { issuer: '办公室', title: '考核办法' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { county: { name: '县区', units: null }, rater: { name: '评议', units: null } },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['county'],
      root: {
        name: '总分',
        children: Object.entries(rules).map(([name, own]) => ({
          name,
          full: 10,
          rules: own.map((rule, at) => ({ id: `${name}${at + 1}`, ...rule })),
        })),
      },
    },
  ],
});
function base(): CaseBase {
  const made = inventedBase(scheme, (name) => `虚拟${name}`);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

const UNIT = 'invented county';
/** Types cells into the line of an indicator's rule. */
function typed(from: CaseBase, unit: string, path: string, at: number, cells: Record<string, string>): Form {
  const leaf = caseLeaf(from, unit, path, {}, '试算');
  const line = leaf?.lines[at];
  if (!leaf || !line) throw new Error(path);
  return typeInto(leaf.form, line, cells);
}
function scored(from: CaseBase, unit: string, forms: Record<string, Form>) {
  const found = caseScore(from, unit, forms, '试算', 'zh');
  if (!found) throw new Error(unit);
  const at = (path: string) => found.ledger.nodes.find((node) => node.path === path);
  const entries = (path: string) =>
    (at(path)?.entries ?? []).filter(({ rule }) => rule !== null).map(({ clause, points }) => `${clause} ${points}`);
  const ends = ({ points, range }: { points: string | null; range?: readonly [string, string] | null }) =>
    points ?? range?.join('–');
  return { total: ends(found.ledger.results[0] ?? { points: null }), at, ends, entries, problems: found.problems };
}

describe('a case of one’s own', () => {
  it('has an invented unit of every class that is assessed, of which nothing is known', () => {
    expect(base().scores.book.roster.units.map(({ name }) => name)).toEqual(['虚拟县区']);
    const { at, ends } = scored(base(), UNIT, {});
    expect(ends(at('r/2') ?? { points: null })).toBe('0–10');
  });

  it('takes what is missing of a quota by its number, and tells it under its clause', () => {
    const form = typed(base(), UNIT, 'r/1', 0, { [SHORT]: '3' });
    const { at, entries } = scored(base(), UNIT, { 'r/1': form });
    expect(at('r/1')?.points).toBe('7');
    expect(entries('r/1')).toContain('1 -2');
    expect(scored(base(), UNIT, { 'r/1': typed(base(), UNIT, 'r/1', 0, { [SHORT]: '0' }) }).at('r/1')?.points).toBe(
      '10',
    );
  });

  it('takes faults, rates and what occurred, and adds all of it up', () => {
    const faults = typeInto(typed(base(), UNIT, 'r/1', 0, { [SHORT]: '1' }), lineOf('r/1', 1), { count: '3' });
    const rate = typed(base(), UNIT, 'r/2', 0, { value: '92', of: '100' });
    const none = typed(base(), UNIT, 'r/3', 0, { value: 'fail' });
    const { at, total } = scored(base(), UNIT, { 'r/1': faults, 'r/2': rate, 'r/3': none });
    expect([at('r/1')?.points, at('r/2')?.points, at('r/3')?.points, total]).toEqual(['7.5', '8.5', '0', '16']);
  });

  it('says what does not hold, at its indicator, and counts nothing of it', () => {
    const rate = typed(base(), UNIT, 'r/2', 0, { value: '很高', of: '100' });
    const { at, ends, problems } = scored(base(), UNIT, { 'r/2': rate, 'r/9': rate });
    expect([...problems.keys()]).toEqual(['r/2']);
    expect(ends(at('r/2') ?? { points: null })).toBe('0–10');
  });

  it('goes on from what a unit that was tried has already', () => {
    const facts: Fact[] = [
      { unit: 'u1', indicator: '篇数', kind: 'event', rule: '篇数2', date: '2023-05-01', count: '2' },
      { unit: 'u1', indicator: '制度', kind: 'item', date: '2023-05-01', value: 'fail' },
    ];
    const units = ['甲县', '乙县'].map((name, at) => ({ id: `u${at + 1}`, name, class: 'county' }));
    const out = tryOut({ scheme, params: {}, units, facts }, scheme);
    if (!out.ok) throw new Error(JSON.stringify(out.problems));
    const held = { scores: out.value.after, facts: out.value.held };
    expect(scored(held, 'u1', {}).at('r/3')?.points).toBe('0');
    // One item has one finding: the new one takes its place. Faults are counted together.
    const mended = typed(held, 'u1', 'r/3', 0, { value: 'pass' });
    const more = typed(held, 'u1', 'r/1', 1, { count: '1' });
    const { at, entries, problems } = scored(held, 'u1', { 'r/3': mended, 'r/1': more });
    expect([...problems]).toEqual([]);
    expect(at('r/3')?.points).toBe('10');
    expect(entries('r/1').some((line) => line.startsWith('2 -1'))).toBe(true);
    expect(scored(held, 'u2', {}).at('r/3')?.points ?? null).toBeNull();
  });
});

function lineOf(path: string, at: number) {
  const line = caseLeaf(base(), UNIT, path, {}, '试算')?.lines[at];
  if (!line) throw new Error(path);
  return line;
}
