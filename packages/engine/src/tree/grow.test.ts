import { describe, expect, test } from 'vitest';
import { toText } from '../index.ts';
import { type Part, planOf, schemeOf, sure } from '../testing/scheme.ts';
import type { Plan } from './plan.ts';

const classOf = (plan: Plan, cls = 'county') => {
  const found = plan.classes.find((c) => c.id === cls);
  if (!found) throw new Error(cls);
  return found;
};
const pathsOf = (plan: Plan, cls?: string): string[] => classOf(plan, cls).nodes.map((n) => n.path);
/** Path, share and scale of every node. */
const figuresOf = (plan: Plan, cls?: string): string[] =>
  classOf(plan, cls).nodes.map((n) => `${n.path} ${toText(n.share)}/${toText(n.scale)}`);
const group = (name: string, children: Part[], more: Part = {}): Part => ({ name, children, ...more });
const two = { classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } } };
const bothIn = { classes: ['county', 'dept'] };

describe('codes and paths', () => {
  test('positions count below the root, which does not count itself', () => {
    const plan = planOf(
      schemeOf({
        children: [group('一', [sure('甲', 1), sure('乙', 1)]), group('二', [group('三', [sure('丙', 1)])])],
      }),
    );
    expect(pathsOf(plan)).toEqual(['r', 'r/1', 'r/1/1.1', 'r/1/1.2', 'r/2', 'r/2/2.1', 'r/2/2.1/2.1.1']);
  });

  test('a code of its own leaves the positions below it as they are', () => {
    const plan = planOf(schemeOf({ children: [sure('甲', 1), group('乙', [sure('丙', 1)], { code: 'B' })] }));
    expect(pathsOf(plan)).toEqual(['r', 'r/1', 'r/B', 'r/B/2.1']);
  });

  test('stages and sheets begin to count anew; a sheet hangs directly under the node that names it', () => {
    const plan = planOf(
      schemeOf({
        sheets: { s: [sure('甲', 1), group('乙', [sure('丙', 1)])] },
        children: [sure('首', 1), { name: '年终', stage: 'final', sheet: 's' }, group('四', [sure('丁', 1)])],
      }),
    );
    expect(pathsOf(plan)).toEqual(['r', 'r/1', 'r/final', 'r/final/1', 'r/final/2', 'r/final/2/2.1', 'r/3', 'r/3/3.1']);
    expect(classOf(plan).nodes.map((n) => [n.sheet, n.stage])[5]).toEqual(['s', 'final']);
    expect(classOf(plan).nodes.map((n) => [n.sheet, n.stage])[7]).toEqual([null, null]);
  });

  test('only visible siblings are counted', () => {
    const scheme = schemeOf({
      ...two,
      result: bothIn,
      children: [sure('甲', 1, { classes: ['dept'] }), sure('乙', 1), sure('丙', 1, { classes: ['county'] })],
    });
    const plan = planOf(scheme);
    expect(classOf(plan).nodes.map((n) => n.path + n.name)).toEqual(['r总分', 'r/1乙', 'r/2丙']);
    expect(classOf(plan, 'dept').nodes.map((n) => n.path + n.name)).toEqual(['r总分', 'r/1甲', 'r/2乙']);
  });

  test('bonus and penalty are +1, +2 through both lists, after the code of their parent’s place', () => {
    const plan = planOf(
      schemeOf({
        root: { extra: [sure('加', 1)], after: [sure('减', 1), sure('停', 1, { code: 'S' })] },
        children: [group('一', [sure('甲', 1)], { extra: [sure('奖', 1)] })],
      }),
    );
    expect(pathsOf(plan)).toEqual(['r', 'r/1', 'r/1/1.1', 'r/1/1+1', 'r/+1', 'r/+2', 'r/S']);
    expect(classOf(plan).nodes.map((n) => n.role)).toEqual([
      'child',
      'child',
      'child',
      'extra',
      'extra',
      'after',
      'after',
    ]);
  });

  test('rounds are r1, r2 … with the name they are given', () => {
    const plan = planOf(
      schemeOf({
        children: [sure('首', 1), sure('测评', 6, { rounds: { count: 2, name: '第{n}轮' } }), sure('尾', 1)],
      }),
    );
    expect(pathsOf(plan)).toEqual(['r', 'r/1', 'r/2', 'r/2/r1', 'r/2/r2', 'r/3']);
    expect(classOf(plan).nodes.map((n) => n.name)).toEqual(['总分', '首', '测评', '第1轮', '第2轮', '尾']);
    expect(classOf(plan).nodes.map((n) => n.round)).toEqual([null, null, null, '1', '2', null]);
    expect(classOf(plan).nodes.map((n) => n.leaf)).toEqual([false, true, false, true, true, true]);
  });

  test('what is repeated keeps its own codes in every round', () => {
    const plan = planOf(
      schemeOf({ children: [group('测评', [sure('甲', 1), sure('乙', 2)], { rounds: { count: 2 } })] }),
    );
    expect(pathsOf(plan)).toEqual([
      'r',
      'r/1',
      'r/1/r1',
      'r/1/r1/1.1',
      'r/1/r1/1.2',
      'r/1/r2',
      'r/1/r2/1.1',
      'r/1/r2/1.2',
    ]);
    expect(classOf(plan).nodes.map((n) => n.depth)).toEqual([0, 1, 2, 3, 3, 2, 3, 3]);
    expect(classOf(plan).nodes.map((n) => n.parent)).toEqual([-1, 0, 1, 2, 2, 1, 5, 5]);
  });

  test('a sheet for each class, and one for all others', () => {
    const scheme = schemeOf({
      ...two,
      result: bothIn,
      sheets: { c: [sure('县项', 1)], d: [sure('部项', 1), sure('部项二', 1)] },
      root: { sheet: { county: 'c', default: 'd' } },
    });
    expect(classOf(planOf(scheme)).nodes.map((n) => n.name)).toEqual(['总分', '县项']);
    expect(classOf(planOf(scheme), 'dept').nodes.map((n) => n.name)).toEqual(['总分', '部项', '部项二']);
  });

  test('a sheet missing for a class leaves the node empty', () => {
    const scheme = schemeOf({
      ...two,
      result: bothIn,
      sheets: { c: [sure('县项', 1)] },
      root: { sheet: { county: 'c' } },
    });
    expect(pathsOf(planOf(scheme), 'dept')).toEqual(['r']);
  });
});

describe('not applicable', () => {
  const naOf = (plan: Plan): unknown[] => classOf(plan).nodes.map((n) => n.na);
  const only = { appliesTo: { tags: ['t'] } };

  test('the policy is the node’s, its nearest ancestor’s or the scheme’s', () => {
    const plan = planOf(
      schemeOf({
        na: 'full',
        children: [
          sure('甲', 1, only),
          group('乙', [sure('丙', 1, only), sure('丁', 1, { ...only, na: { spread: ['2.1'] } })], { na: 'omit' }),
        ],
      }),
    );
    expect(naOf(plan)).toEqual([null, 'full', 'omit', 'omit', { spread: [3] }]);
  });

  test('an inherited spread names nobody among other siblings: as omit', () => {
    const plan = planOf(
      schemeOf({ children: [group('甲', [sure('乙', 1)], { ...only, na: { spread: ['2'] } }), sure('丙', 1)] }),
    );
    expect(naOf(plan)).toEqual([null, { spread: [3] }, { spread: [] }, null]);
  });

  test('a spread on a node in rounds goes to the node’s own siblings', () => {
    const plan = planOf(
      schemeOf({ children: [sure('甲', 4, { ...only, na: { spread: ['2'] }, rounds: { count: 2 } }), sure('乙', 1)] }),
    );
    expect(naOf(plan)).toEqual([null, { spread: [4] }, { spread: [] }, { spread: [] }, null]);
  });

  test('what only another class has is no part of a full that adds up, unless its marks go to somebody', () => {
    const own = (name: string, cls: string, full: number): Part => sure(name, full, { appliesTo: { classes: [cls] } });
    const parts = [own('甲', 'county', 2), own('乙', 'dept', 4), sure('丙', 1)];
    const of = (na: string) => planOf(schemeOf({ ...two, result: bothIn, na, children: [group('组', parts)] }));
    expect(figuresOf(of('none'), 'county')[1]).toBe('r/1 3/3');
    expect(figuresOf(of('none'), 'dept')[1]).toBe('r/1 5/5');
    expect(figuresOf(of('omit'), 'county')[1]).toBe('r/1 7/7');
  });

  test('children of a pool that do not apply count nothing, whatever the policy', () => {
    const plan = planOf(
      schemeOf({ na: 'full', children: [group('池', [sure('甲', 2, only)], { pool: true, full: 10 })] }),
    );
    expect(naOf(plan).at(-1)).toBe('omit');
  });
});

describe('classes that only take part in compositions', () => {
  const compose = [
    {
      classes: ['county'],
      parts: [
        { part: '本级', share: 70 },
        { part: '部门', class: 'dept', share: 'rest' },
      ],
    },
  ];

  test('they have just the composed nodes with a part of their class, codes as counted for them', () => {
    const plan = planOf(
      schemeOf({
        ...two,
        children: [sure('甲', 1, { classes: ['county'] }), group('乙', [sure('丙', 2)], { compose }), sure('丁', 1)],
      }),
    );
    expect(pathsOf(plan, 'dept')).toEqual(['r/1', 'r/1/1.1']);
    expect(classOf(plan, 'dept').roots.size).toBe(0);
    expect(classOf(plan, 'dept').nodes.map((n) => [n.parent, n.depth])).toEqual([
      [-1, 0],
      [0, 1],
    ]);
  });

  test('figures on the way down need not be given for them, weights are measured by the full they pass', () => {
    const plan = planOf(
      schemeOf({
        ...two,
        root: { full: { county: 100, dept: 50 } },
        children: [
          group(
            '一',
            [sure('甲', undefined, { weight: 50, compose }), sure('乙', { county: 5 }, { classes: ['county'] })],
            { full: { county: 60, default: 20 } },
          ),
        ],
      }),
    );
    expect(figuresOf(plan, 'dept')).toEqual(['r/1/1.1 10/10']);
    const passes = planOf(
      schemeOf({
        ...two,
        root: { full: { county: 100 } },
        children: [group('一', [sure('甲', 3, { compose })], { weight: 50 })],
      }),
    );
    expect(figuresOf(passes, 'dept')).toEqual(['r/1/1.1 3/3']);
  });

  test('a composed node in rounds is found in every round', () => {
    const plan = planOf(
      schemeOf({
        ...two,
        children: [
          group('测评', [sure('甲', 2, { compose })], { rounds: { count: 2 }, extra: [sure('奖', 1, { compose })] }),
        ],
      }),
    );
    expect(pathsOf(plan, 'dept')).toEqual(['r/1/1+1', 'r/1/r1/1.1', 'r/1/r2/1.1']);
    expect(classOf(plan, 'dept').nodes[0]?.floor).toBeNull();
  });
});
