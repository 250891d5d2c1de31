import type { Fact, Scheme } from '@mingjian/model';
import { schemeSchema } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { type TriedOut, tryOut } from './try-out.ts';

type Part = Record<string, unknown>;
const leaf = (name: string, points = '1', more: Part = {}): Part => ({
  name,
  full: '10',
  rules: [{ id: 'r', kind: 'deduct', text: `每次扣${points}分`, points }],
  ...more,
});
const plan = (children: Part[], more: Part = {}): Scheme =>
  schemeSchema.parse({
    id: 'plan',
    version: '1',
    title: '考核办法',
    document: { issuer: '办公室', title: '考核办法' },
    year: 2025,
    period: { from: '2025-01-01', to: '2025-12-31' },
    classes: { county: { name: '县区', units: null } },
    results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', children } }],
    ...more,
  });

const units = ['甲县', '乙县'].map((name, at) => ({ id: `u${at + 1}`, name, class: 'county' }));
const event = (unit: string, indicator: string, count: string, more: Partial<Fact> = {}): Fact => ({
  unit,
  indicator,
  kind: 'event',
  date: '2025-03-01',
  count,
  ...more,
});
const held = {
  scheme: plan([leaf('指南'), leaf('年报')]),
  params: {},
  units,
  facts: [event('u1', '指南', '1'), event('u2', 'r/2', '3', { rule: 'r' })],
};

function tried(scheme: Scheme, round = held): TriedOut {
  const out = tryOut(round, scheme);
  if (!out.ok) throw new Error(JSON.stringify(out.problems));
  return out.value;
}
const short = ({ rows }: TriedOut): string[] =>
  rows.map(({ unit, before, after, more }) => {
    const place = (one: typeof before) => (one ? `${one.points[0]} (${one.rank?.[0]})` : '—');
    return `${unit} ${place(before)} → ${place(after)} ${more}`;
  });

describe('a round under another plan', () => {
  test('the same plan gives the same', () => {
    const same = tried(held.scheme);
    expect(same.rows[0]).toMatchObject({ class: '县区', result: '总分' });
    expect(short(same)).toEqual(['甲县 19 (1) → 19 (1) 0', '乙县 17 (2) → 17 (2) 0']);
    expect([same.indicators, same.facts]).toEqual([[], { all: 2, taken: 2 }]);
  });

  test('other points change places, and it is said by which indicator', () => {
    const out = tried(plan([leaf('指南', '5'), leaf('年报')]));
    expect(short(out)).toEqual(['甲县 19 (1) → 15 (2) -4', '乙县 17 (2) → 17 (1) 0']);
    expect(out.indicators).toEqual([{ class: '县区', name: '指南', before: '9.5', after: '7.5' }]);
  });

  test('an indicator that moved or stands in a group now keeps its facts', () => {
    const moved = plan([{ name: '公开', children: [leaf('年报'), leaf('指南')] }]);
    expect(tried(moved).facts).toEqual({ all: 2, taken: 2 });
    expect(short(tried(moved))[1]).toBe('乙县 17 (2) → 17 (2) 0');
  });

  test('an indicator that only has another name is known by its words', () => {
    const worded = (name: string) => leaf(name, '1', { criterion: '年度报告未按时公布的，每次扣1分' });
    const round = { ...held, scheme: plan([leaf('指南'), worded('年报')]) };
    expect(tried(plan([worded('年度报告'), leaf('指南')]), round).facts).toEqual({ all: 2, taken: 2 });
  });

  test('facts of what is gone are told, and so are the points', () => {
    const out = tried(plan([leaf('指南'), leaf('公报')]));
    expect([[...out.gone], out.facts]).toEqual([[['年报', 1]], { all: 2, taken: 1 }]);
    expect(out.indicators).toEqual([
      { class: '县区', name: '公报', before: null, after: '10' },
      { class: '县区', name: '年报', before: '8.5', after: null },
    ]);
  });

  test('facts that the new rule does not take are told with the reason', () => {
    const judged = leaf('指南', '1', { rules: [{ kind: 'judgement', text: '评定' }] });
    const out = tried(plan([judged, leaf('年报')]));
    expect(out.facts).toEqual({ all: 2, taken: 1 });
    expect(out.refused.map(({ place }) => place.row)).toEqual([2]);
    expect(short(out)[0]).toBe('甲县 19 (1) → 10 (1) null');
  });

  test('next year’s plan has the days of the facts moved with it', () => {
    const next = plan([leaf('指南'), leaf('年报')], { year: 2026, period: { from: '2026-01-01', to: '2026-12-31' } });
    expect(short(tried(next))).toEqual(['甲县 19 (1) → 19 (1) 0', '乙县 17 (2) → 17 (2) 0']);
  });

  test('units of a class that is no more are left out by name', () => {
    const classes = { county: { name: '县区', units: null }, town: { name: '乡镇', units: null } };
    const results = [
      { id: 'r', name: '总分', classes: ['county', 'town'], root: { name: '总分', children: [leaf('指南')] } },
    ];
    const round = {
      ...held,
      scheme: plan([], { classes, results }),
      units: [...units, { id: 't', name: '丙镇', class: 'town' }],
      facts: [],
    };
    const out = tried(plan([leaf('指南')]), round);
    expect(out.leftUnits).toEqual(['丙镇']);
    expect(short(out)).toContain('丙镇 10 (1) → — null');
  });

  test('a plan that cannot run says why', () => {
    const broken = plan([leaf('指南', '$nowhere')]);
    expect(tryOut(held, broken)).toMatchObject({ ok: false, problems: [{ code: 'scheme-param-unknown' }] });
  });
});
