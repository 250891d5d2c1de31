import { type Scheme, schemeSchema } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSchemes } from './scheme-diff.ts';

type Part = Record<string, unknown>;

const leaf = (name: string, more: Part = {}): Part => ({
  name,
  full: '5',
  rules: [{ id: 'r', kind: 'deduct', text: '每发现一次扣1分', points: '1' }],
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
    classes: { county: { name: '县区', units: ['甲县', '乙县'] } },
    results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', children } }],
    ...more,
  });

const short = (before: Scheme, after: Scheme): string[] =>
  compareSchemes(before, after).flatMap(({ kind, path, changes }) => [
    `${kind} ${path.join(' / ')}`,
    ...changes.map((c) => `  ${c.rule === null ? '' : `${c.rule} `}${c.field}: ${c.before} → ${c.after}`),
  ]);

describe('what a plan says otherwise', () => {
  test('the same plan: nothing', () => {
    expect(short(plan([leaf('指南')]), plan([leaf('指南')]))).toEqual([]);
  });

  test('points of a rule and of an indicator', () => {
    const after = leaf('指南', {
      full: '6',
      rules: [{ id: 'r', kind: 'deduct', text: '每发现一次扣2分', points: '2' }],
    });
    expect(short(plan([leaf('指南')]), plan([after]))).toEqual([
      'changed 总分 / 指南',
      '  full: 5 → 6',
      '  r text: 每发现一次扣1分 → 每发现一次扣2分',
      '  r points: 1 → 2',
    ]);
  });

  test('an indicator new, one gone, and their order', () => {
    expect(short(plan([leaf('指南'), leaf('年报')]), plan([leaf('年报'), leaf('公报')]))).toEqual([
      'new 总分 / 公报',
      '  full: null → 5',
      'gone 总分 / 指南',
      '  full: 5 → null',
    ]);
  });

  test('one that only has another name is the same by its code', () => {
    expect(short(plan([leaf('指南', { code: '1.1' })]), plan([leaf('公开指南', { code: '1.1' })]))).toEqual([
      'changed 总分 / 公开指南',
      '  name: 指南 → 公开指南',
    ]);
  });

  test('or by its words, where it has none', () => {
    const worded = (name: string) => leaf(name, { criterion: '指南未按要求公布的，不得分。' });
    expect(short(plan([worded('指南')]), plan([leaf('年报'), worded('公开指南')]))).toEqual([
      'new 总分 / 年报',
      '  full: null → 5',
      'changed 总分 / 公开指南',
      '  name: 指南 → 公开指南',
    ]);
  });

  test('a rule new, a rule gone', () => {
    const other = leaf('指南', { rules: [{ id: 's', kind: 'veto', text: '拒不整改的，不得分', effect: 'zero' }] });
    expect(short(plan([leaf('指南')]), plan([other]))).toEqual([
      'changed 总分 / 指南',
      '  s rule: null → 拒不整改的，不得分',
      '  r rule: 每发现一次扣1分 → null',
    ]);
  });

  test('units of a class, parameters, grades', () => {
    const after = plan([leaf('指南')], {
      classes: { county: { name: '县区', units: ['甲县', '丙县'] } },
      params: { late: { type: 'number', clause: '三', text: '扣×分', ask: '扣几分？', sample: '1' } },
    });
    expect(short(plan([leaf('指南')]), after)).toEqual([
      'changed 县区',
      '  units: 甲县；乙县 → 甲县；丙县',
      'new late',
      '  type: null → number',
      '  clause: null → 三',
      '  text: null → 扣×分',
      '  ask: null → 扣几分？',
    ]);
  });
});

const trees = fc
  .uniqueArray(fc.constantFrom('指南', '年报', '公报', '依申请', '解读'), { maxLength: 5 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.integer({ min: 1, max: 9 }).map((full) => leaf(name, { full: String(full) })))),
  );

describe('what people read', () => {
  test('a period from day to day', () => {
    const after = plan([], { year: 2026, period: { from: '2026-01-01', to: '2026-12-31' } });
    expect(short(plan([]), after)).toEqual([
      'changed 考核办法',
      '  year: 2025 → 2026',
      '  span: 2025-01-01–2025-12-31 → 2026-01-01–2026-12-31',
    ]);
  });

  test('rules whole, for whoever says them', () => {
    const other = leaf('指南', { rules: [{ id: 'r', kind: 'deduct', text: '每发现一次扣1分', points: '2' }] });
    const [one] = compareSchemes(plan([leaf('指南')]), plan([other]));
    expect(one?.rules.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ['r', expect.objectContaining({ points: '1' }), expect.objectContaining({ points: '2' })],
    ]);
    const [made] = compareSchemes(plan([]), plan([leaf('指南')]));
    expect(made?.rules.map(({ before, after }) => [before, after?.text])).toEqual([[null, '每发现一次扣1分']]);
  });

  test('figures by the names of classes', () => {
    const by = (county: string) => leaf('指南', { full: { county, default: '3' } });
    expect(short(plan([by('5')]), plan([by('6')]))).toEqual([
      'changed 总分 / 指南',
      '  full: 县区: 5, default: 3 → 县区: 6, default: 3',
    ]);
  });

  test('a sheet by the classes whose table it is', () => {
    const sheets = (full: string) =>
      plan([], {
        results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', sheet: { county: 'annex-1' } } }],
        sheets: { 'annex-1': [leaf('指南', { full })] },
      });
    expect(short(sheets('5'), sheets('6'))).toEqual(['changed 县区 / 指南', '  full: 5 → 6']);
  });
});

describe('properties', () => {
  test('a plan beside itself differs nowhere', () => {
    fc.assert(fc.property(trees, (tree) => compareSchemes(plan(tree), plan(tree)).length === 0));
  });
  test('turned round, what was new is gone and what was gone is new', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        const turned = { new: 'gone', gone: 'new', changed: 'changed' } as const;
        const there = compareSchemes(plan(a), plan(b)).map(({ kind, path }) => `${kind} ${path.join('/')}`);
        const back = compareSchemes(plan(b), plan(a)).map(({ kind, path }) => `${turned[kind]} ${path.join('/')}`);
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });
});

test('a sum that somebody has signed as the document’s own, on the group and where it is stated elsewhere', () => {
  const sic = [{ full: '10', sum: '9', reason: '印发稿如此', by: '甲', on: '2025-05-01' }];
  const group = (more: Part): Part => ({ name: '一', full: '10', children: [leaf('指南')], ...more });
  const row = { clause: '三', name: '总分', full: '10' };
  expect(short(plan([group({})], { stated: [row] }), plan([group({ sic })], { stated: [{ ...row, sic }] }))).toEqual([
    'changed 考核办法',
    '  sic: null → 总分 10 ≠ 9（印发稿如此，甲 2025-05-01）',
    'changed 总分 / 一',
    '  sic: null → 10 ≠ 9（印发稿如此，甲 2025-05-01）',
  ]);
});
