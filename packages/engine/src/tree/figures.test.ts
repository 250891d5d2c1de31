import { describe, expect, test } from 'vitest';
import { toText } from '../index.ts';
import { type Part, planOf, schemeOf, sure, told } from '../testing/scheme.ts';
import type { Plan } from './plan.ts';

const classOf = (plan: Plan, cls = 'county') => {
  const found = plan.classes.find((c) => c.id === cls);
  if (!found) throw new Error(cls);
  return found;
};
/** Path, share and scale of every node. */
const figuresOf = (plan: Plan, cls?: string): string[] =>
  classOf(plan, cls).nodes.map((n) => `${n.path} ${toText(n.share)}/${toText(n.scale)}`);
const group = (name: string, children: Part[], more: Part = {}): Part => ({ name, children, ...more });
const two = { classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } } };
const bothIn = { classes: ['county', 'dept'] };

describe('shares and scales', () => {
  test('an inner node is worth the sum of its children unless it says otherwise', () => {
    const plan = planOf(
      schemeOf({
        children: [group('一', [sure('甲', '1.5'), sure('乙', 2)]), group('二', [sure('丙', 3)], { full: 10 })],
      }),
    );
    expect(figuresOf(plan)).toEqual([
      'r 13.5/13.5',
      'r/1 3.5/3.5',
      'r/1/1.1 1.5/1.5',
      'r/1/1.2 2/2',
      'r/2 10/10',
      'r/2/2.1 3/3',
    ]);
  });

  test('a weight is percent of the parent’s full; the scale is the node’s own where it has one', () => {
    const plan = planOf(
      schemeOf({
        root: { full: 100 },
        children: [
          group('一', [sure('甲', 40), sure('乙', 60)], { weight: 30, full: 100 }),
          sure('二', undefined, { weight: 70 }),
        ],
      }),
    );
    expect(figuresOf(plan)).toEqual(['r 100/100', 'r/1 30/100', 'r/1/1.1 40/40', 'r/1/1.2 60/60', 'r/2 70/70']);
    const [root, first, , , second] = classOf(plan).nodes;
    expect([root?.factor, second?.factor]).toEqual([null, null]);
    expect(first?.factor?.exact).toEqual({ n: 3n, d: 10n });
  });

  test('weights below a weight', () => {
    const plan = planOf(
      schemeOf({
        root: { full: 100 },
        children: [group('一', [sure('甲', undefined, { weight: 25 })], { weight: 40 })],
      }),
    );
    expect(figuresOf(plan)).toEqual(['r 100/100', 'r/1 40/40', 'r/1/1.1 10/10']);
  });

  test('rounds share equally, or as declared', () => {
    const plan = planOf(
      schemeOf({
        children: [
          sure('甲', 10, { rounds: { count: 4 } }),
          sure('乙', 10, { rounds: { count: 2, shares: [30, 70] } }),
          group('丙', [sure('丁', 4), sure('戊', 6)], { rounds: { count: 3 } }),
        ],
      }),
    );
    const figures = figuresOf(plan);
    expect(figures.slice(1, 9)).toEqual([
      'r/1 10/10',
      'r/1/r1 2.5/10',
      'r/1/r2 2.5/10',
      'r/1/r3 2.5/10',
      'r/1/r4 2.5/10',
      'r/2 10/10',
      'r/2/r1 3/10',
      'r/2/r2 7/10',
    ]);
    expect(figures.filter((f) => f.startsWith('r/3')).slice(0, 3)).toEqual([
      'r/3 10/10',
      'r/3/r1 10/3/10',
      'r/3/r1/3.1 4/4',
    ]);
    expect(figures[0]).toBe('r 30/30');
  });

  test('a weighted node in rounds: the weight is the node’s, the scale the rounds’', () => {
    const plan = planOf(
      schemeOf({ root: { full: 50 }, children: [sure('甲', 100, { weight: 20, rounds: { count: 2 } })] }),
    );
    expect(figuresOf(plan)).toEqual(['r 50/50', 'r/1 10/100', 'r/1/r1 50/100', 'r/1/r2 50/100']);
  });

  test('bonus and penalty count towards no full; a leaf without figures is worth nothing', () => {
    const plan = planOf(
      schemeOf({ root: { extra: [sure('奖', 5)] }, children: [sure('甲', 2), sure('乙', undefined)] }),
    );
    expect(figuresOf(plan)).toEqual(['r 2/2', 'r/1 2/2', 'r/2 0/0', 'r/+1 5/5']);
  });

  test('a bonus on a node in rounds may have a weight of that node’s full', () => {
    const plan = planOf(
      schemeOf({
        root: { full: 100 },
        children: [sure('甲', 40, { rounds: { count: 2 }, extra: [sure('奖', undefined, { weight: 10 })] })],
      }),
    );
    expect(figuresOf(plan).at(-1)).toBe('r/1/1+1 4/4');
  });

  test('figures by class', () => {
    const plan = planOf(
      schemeOf({
        ...two,
        result: bothIn,
        children: [sure('甲', { county: 2, default: 4 }), sure('乙', { county: 1, dept: 5 })],
      }),
    );
    expect(figuresOf(plan)).toEqual(['r 3/3', 'r/1 2/2', 'r/2 1/1']);
    expect(figuresOf(plan, 'dept')).toEqual(['r 9/9', 'r/1 4/4', 'r/2 5/5']);
  });
});

describe('bases, floors and ceilings', () => {
  const limits = (plan: Plan): unknown[] =>
    classOf(plan).nodes.map((n) =>
      [n.path, n.base, n.floor, n.ceiling].map((x) => (typeof x === 'number' ? x / 1e6 : x)),
    );

  test('what takes starts from full, what gives from nothing, unless declared', () => {
    const plan = planOf(
      schemeOf({
        children: [sure('扣', 3), told('给', 4), sure('零', 5, { start: 'zero' }), told('满', 6, { start: 'full' })],
      }),
    );
    expect(limits(plan)).toEqual([
      ['r', 0, 0, null],
      ['r/1', 3, 0, 3],
      ['r/2', 0, 0, 4],
      ['r/3', 0, 0, 5],
      ['r/4', 6, 0, 6],
    ]);
  });

  test('in a pool every base is 0 and nothing is held at 0; a ceiling is still the leaf’s own', () => {
    const plan = planOf(
      schemeOf({ children: [group('池', [sure('甲', undefined), sure('乙', 2)], { pool: true, full: 10 })] }),
    );
    expect(limits(plan)).toEqual([
      ['r', 0, 0, null],
      ['r/1', 0, 0, null],
      ['r/1/1.1', 0, null, 0],
      ['r/1/1.2', 0, null, 2],
    ]);
  });

  test('bonus and penalty: no floor, a ceiling only where a figure is given, below them too', () => {
    const plan = planOf(
      schemeOf({
        children: [sure('主', 1)],
        root: {
          extra: [
            told('无', undefined),
            told('有', 3),
            told('顶', undefined, { ceiling: 2 }),
            group('组', [told('里', 2), told('外', undefined)]),
          ],
          after: [sure('减', undefined, { floor: -5 })],
        },
      }),
    );
    expect(limits(plan).slice(2)).toEqual([
      ['r/+1', 0, null, null],
      ['r/+2', 0, null, 3],
      ['r/+3', 0, null, 2],
      ['r/+4', 0, null, null],
      ['r/+4/+4.1', 0, null, 2],
      ['r/+4/+4.2', 0, null, null],
      ['r/+5', 0, -5, null],
    ]);
  });

  test('rounds of a bonus may go below nothing, like the bonus', () => {
    const plan = planOf(
      schemeOf({ children: [sure('主', 1)], root: { extra: [sure('减', 4, { rounds: { count: 2 } })] } }),
    );
    expect(limits(plan).slice(2)).toEqual([
      ['r/+1', 0, null, null],
      ['r/+1/r1', 0, null, 4],
      ['r/+1/r2', 0, null, 4],
    ]);
  });

  test('below zero where it is said; a given floor holds', () => {
    const plan = planOf(
      schemeOf({
        children: [sure('甲', 3, { belowZero: true }), sure('乙', 3, { belowZero: true, floor: -1, ceiling: 2 })],
      }),
    );
    expect(limits(plan).slice(1)).toEqual([
      ['r/1', 3, null, 3],
      ['r/2', 3, -1, 2],
    ]);
  });

  test('limits of a node in rounds are the node’s, not each round’s', () => {
    const plan = planOf(
      schemeOf({ children: [sure('甲', 10, { rounds: { count: 2 }, floor: 1, ceiling: 8, places: 1 })] }),
    );
    const [, outer, round] = classOf(plan).nodes;
    expect([outer?.floor, outer?.ceiling, outer?.places]).toEqual([1e6, 8e6, 1]);
    expect([round?.floor, round?.ceiling, round?.places]).toEqual([0, 10e6, null]);
  });
});
