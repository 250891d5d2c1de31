import { describe, expect, test } from 'vitest';
import { compile, toText } from '../index.ts';
import { type Part, places, planOf, schemeOf, sure, told } from '../testing/scheme.ts';

const wrong = (parts: Part & { children?: Part[]; root?: Part }, params?: Record<string, unknown>): string[] =>
  places(compile(schemeOf(parts), { params }));
const two = { classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } } };
const rules = (...list: Part[]): Part => ({
  name: '甲',
  full: 5,
  rules: list.map((rule) => ({ text: '条款', ...rule })),
});
const leaf = (...list: Part[]) => ({ children: [rules(...list)] });

describe('figures', () => {
  test('by class: one missing, one for a class that is not there', () => {
    expect(wrong({ ...two, result: { classes: ['county', 'dept'] }, children: [sure('甲', { county: 1 })] })).toEqual([
      'scheme-class-number @ r/1.full',
    ]);
    expect(wrong({ children: [sure('甲', { conty: 1, default: 2 })] })).toEqual(['scheme-class-unknown @ r/1.full']);
  });

  test('grades by class', () => {
    const plan = planOf(
      schemeOf({
        ...two,
        result: {
          classes: ['county', 'dept'],
          grades: [{ name: '优', min: { county: 90, dept: 80 } }, { name: '良' }],
        },
        children: [sure('甲', 1)],
      }),
    );
    expect(plan.classes.map((c) => c.grades.get('r')?.map((g) => g.min && toText(g.min)))).toEqual([
      ['90', null],
      ['80', null],
    ]);
  });

  test('too fine, too large', () => {
    expect(wrong({ children: [sure('甲', '1.1234567')] })).toEqual(['scheme-too-fine @ r/1.full']);
    expect(wrong({ children: [sure('甲', '1.1234560')] })).toEqual([]);
    expect(wrong({ children: [sure('甲', '1000000000')] })).toEqual([]);
    expect(wrong({ children: [sure('甲', '1000000000.000001')] })).toEqual(['scheme-too-large @ r/1.full']);
    expect(wrong({ children: [sure('甲', '12345678901234567890')] })).toEqual(['scheme-too-large @ r/1.full']);
  });

  test('whole numbers where only they make sense', () => {
    expect(wrong({ children: [sure('甲', 1, { rounds: { count: '1.5' } })] })).toEqual(['scheme-field @ r/1.rounds']);
    expect(wrong({ children: [sure('甲', 1, { rounds: { count: 0 } })] })).toEqual(['scheme-field @ r/1.rounds']);
    expect(wrong(leaf({ kind: 'deduct', points: 1, free: '-1' }))).toEqual(['scheme-field @ r/1#1.free']);
  });

  test('a band that ends before it begins', () => {
    expect(wrong(leaf({ kind: 'bands', bands: [{ from: 0, points: { min: 3, max: 2 } }] }))).toEqual([
      'scheme-field @ r/1#1',
    ]);
  });

  test('weights need a full to be a share of', () => {
    expect(wrong({ children: [sure('甲', undefined, { weight: 10 })] })).toEqual(['scheme-full-missing @ r']);
    expect(wrong({ root: { weight: 10 }, children: [sure('甲', 1)] })).toEqual(['scheme-full-missing @ 总分']);
  });

  test('a period that begins after it ends', () => {
    expect(wrong({ period: { from: '2023-02-01', to: '2023-01-31' }, children: [sure('甲', 1)] })).toEqual([
      'scheme-period @ period',
    ]);
    expect(wrong({ period: { from: '2023-02-01', to: '2023-02-01' }, children: [sure('甲', 1)] })).toEqual([]);
  });
});

describe('names', () => {
  test('classes, wherever they stand', () => {
    const compose = [
      {
        classes: ['x1'],
        parts: [
          { part: '甲', share: 50 },
          { part: '乙', class: 'x2', share: 50 },
        ],
      },
    ];
    expect(
      wrong({
        result: { classes: ['county', 'x0'] },
        sheets: { s: [sure('甲', 1)] },
        children: [
          { name: '一', compose, children: [sure('乙', 1, { classes: ['county', 'x3'] })] },
          sure('丙', 1, { appliesTo: { classes: ['x4'] }, na: 'full' }),
          { name: '丁', full: 1, rules: [{ kind: 'deduct', text: '', points: 1, classes: ['x5'] }] },
          {
            name: '戊',
            full: 1,
            rules: [{ kind: 'ratings', text: '', scale: { min: 0, max: 10 }, raters: { classes: ['x6'] } }],
          },
          { name: '己', sheet: { x7: 's', default: 's' } },
        ],
        root: { extra: [sure('庚', 1, { classes: ['x8'] })] },
      }).map((line) => line.split(' @ ')),
    ).toEqual(
      ['r', 'r/一', 'r/一', 'r/一/乙', 'r/丙', 'r/丁', 'r/戊', 'r/己', 'r/庚'].map((path) => [
        'scheme-class-unknown',
        path,
      ]),
    );
  });

  test('classes of nodes in sheets', () => {
    expect(wrong({ sheets: { s: [sure('甲', 1, { classes: ['x'] })] }, root: { sheet: 's' } })).toEqual(
      ['scheme-class-unknown @ s/甲'].map((x) => x.replace('/甲', '')),
    );
  });

  test('sheets: unknown, and one that contains itself', () => {
    expect(wrong({ root: { sheet: 'x' } })).toEqual(['scheme-sheet-unknown @ r']);
    expect(wrong({ sheets: { s: [{ name: '甲', sheet: 's' }] }, root: { sheet: 's' } })).toEqual([
      'scheme-sheet-cycle @ r/1',
    ]);
  });

  test('a sheet that contains itself is seen by a class that only looks for compositions too', () => {
    expect(wrong({ ...two, sheets: { s: [{ name: '甲', sheet: 's' }] }, root: { sheet: 's' } })).toEqual([
      'scheme-sheet-cycle @ r/1',
    ]);
  });

  test('codes and rule ids that stand twice', () => {
    expect(wrong({ children: [sure('甲', 1, { code: 'A' }), sure('乙', 1, { code: 'A' })] })).toEqual([
      'scheme-code-twice @ r/A',
    ]);
    expect(wrong({ children: [sure('甲', 1, { code: '2' }), sure('乙', 1)] })).toEqual(['scheme-code-twice @ r/2']);
    expect(wrong(leaf({ kind: 'deduct', points: 1, id: 'a' }, { kind: 'deduct', points: 1, clause: 'a' }))).toEqual([
      'scheme-rule-twice @ r/1',
    ]);
  });

  test('rules, groups, targets and siblings that do not exist', () => {
    expect(wrong(leaf({ kind: 'fixed', points: 1, of: 'x' }))).toEqual(['scheme-rule-unknown @ r/1#1']);
    expect(wrong(leaf({ kind: 'deduct', points: 1, group: 'g' }))).toEqual(['scheme-group-unknown @ r/1#1']);
    expect(wrong(leaf({ kind: 'veto', effect: 'zero', target: 'X' }))).toEqual(['scheme-target-unknown @ r/1#1']);
    expect(wrong(leaf({ kind: 'veto', effect: 'grade', grade: '差', target: 'X' }))).toEqual([
      'scheme-target-unknown @ r/1#1',
    ]);
    expect(
      wrong({ children: [sure('甲', 1, { appliesTo: { tags: ['t'] }, na: { spread: ['1', '7'] } }), sure('乙', 1)] }),
    ).toEqual(['scheme-spread-unknown @ r/1.na', 'scheme-spread-unknown @ r/1.na']);
  });

  test('magnitudes below zero', () => {
    expect(wrong({ children: [sure('甲', -1), sure('乙', 1)] })).toEqual(['scheme-negative @ r/1.full']);
    expect(wrong({ root: { full: 10 }, children: [sure('甲', undefined, { weight: -10 })] })).toEqual([
      'scheme-negative @ r/1.weight',
    ]);
    expect(wrong({ ...leaf({ kind: 'deduct', points: 1 }), root: { places: 2, floor: -1 } })).toEqual([]);
  });

  test('a rule that says too little', () => {
    expect(wrong(leaf({ kind: 'veto', effect: 'cap' }))).toEqual(['scheme-rule-params @ r/1#1']);
  });

  test('rules and children in one node', () => {
    expect(wrong({ children: [sure('甲', 1, { children: [sure('乙', 1)] })] })).toEqual([
      'scheme-leaf-and-inner @ r/1',
    ]);
    expect(wrong({ sheets: { s: [] }, children: [sure('甲', 1, { sheet: 's' })] })).toEqual([
      'scheme-leaf-and-inner @ r/1',
    ]);
  });
});

describe('what may not apply must say what then', () => {
  const only = { appliesTo: { tags: ['t'] } };
  test('undeclared at a leaf, at a section all of whose parts may not apply', () => {
    expect(wrong({ children: [sure('甲', 1, only)] })).toEqual(['scheme-na-undeclared @ r/1']);
    expect(wrong({ children: [{ name: '一', children: [sure('甲', 1, { ...only, na: 'full' })] }] })).toEqual([
      'scheme-na-undeclared @ r/1',
    ]);
    expect(wrong({ children: [sure('甲', 1, { ...only, rounds: { count: 2 } })] })).toEqual([
      'scheme-na-undeclared @ r/1',
    ]);
  });

  test('declared, in a pool, as a bonus, or with a part that always applies', () => {
    expect(wrong({ na: 'omit', children: [sure('甲', 1, only)] })).toEqual([]);
    const pool = { name: '池', pool: true, full: 5 };
    expect(wrong({ children: [{ ...pool, children: [sure('甲', 1, only), sure('乙', 1)] }] })).toEqual([]);
    expect(wrong({ children: [{ ...pool, children: [sure('甲', 1, only)] }] })).toEqual(['scheme-na-undeclared @ r/1']);
    expect(wrong({ children: [sure('甲', 1)], root: { extra: [sure('奖', 1, only)] } })).toEqual([]);
    expect(
      wrong({ children: [{ name: '一', children: [sure('甲', 1, { ...only, na: 'full' }), sure('乙', 1)] }] }),
    ).toEqual([]);
  });

  test('items can be na only where that is declared, so they ask for nothing', () => {
    const items = { name: '甲', full: 1, rules: [{ kind: 'checklist', text: '', items: [{ item: 'a' }] }] };
    expect(wrong({ children: [items] })).toEqual([]);
  });
});

test('everything wrong comes at once, and each thing once', () => {
  expect(
    wrong({
      ...two,
      result: { classes: ['county', 'dept'] },
      period: { from: '2023-12-31', to: '2023-01-01' },
      children: [
        sure('甲', '1.1234567'),
        told('乙', 1, { groups: {}, rules: [{ kind: 'award', text: '', points: 1, group: 'g' }] }),
      ],
    }),
  ).toEqual(['scheme-period @ period', 'scheme-too-fine @ r/1.full', 'scheme-group-unknown @ r/2#1']);
});
