import { describe, expect, test } from 'vitest';
import { toText } from '../index.ts';
import { points } from '../number/exact.ts';
import { type Part, planOf, schemeOf, sure } from '../testing/scheme.ts';
import { sicOf } from './sic.ts';

const sic = (full: number | string, sum: number | string, more: Part = {}) => ({
  full,
  sum,
  reason: '印发稿如此',
  by: '甲',
  on: '2023-05-01',
  ...more,
});
const figures = (root: Part, children: Part[], more: Part = {}, cls = 0): string[] =>
  (planOf(schemeOf({ root, children, ...more })).classes[cls]?.nodes ?? []).map(
    (node) => `${node.path} ${toText(node.share)}/${toText(node.scale)}`,
  );
const nine = [sure('甲', 5), sure('乙', 4)];
const two = {
  classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } },
  result: { classes: ['county', 'dept'] },
};

describe('a group whose stated full points are signed not to be its sum', () => {
  test('is worth what its parts make, and so is the whole', () => {
    expect(figures({ full: 10, sic: [sic('10.0', 9)] }, nine)[0]).toBe('r 9/9');
    const group = { name: '一', full: 10, sic: [sic(10, 9)], children: nine };
    expect(figures({}, [group, sure('丙', 1)]).slice(0, 2)).toEqual(['r 10/10', 'r/1 9/9']);
  });

  test('keeps its weight: points count as they did', () => {
    const group = (more: Part) => ({ name: '一', full: 10, weight: 40, children: nine, ...more });
    const factor = (more: Part) =>
      planOf(schemeOf({ root: { full: 100 }, children: [group(more)] })).classes[0]?.nodes[1];
    expect(figures({ full: 100 }, [group({ sic: [sic(10, 9)] })])[1]).toBe('r/1 36/9');
    expect(factor({ sic: [sic(10, 9)] })?.factor?.exact).toEqual(factor({})?.factor?.exact);
    // Percents within are of what is stated.
    const within = [sure('甲', undefined, { weight: 50 }), sure('乙', 4)];
    expect(figures({ full: 10, sic: [sic(10, 9)] }, within)).toEqual(['r 9/9', 'r/1 5/5', 'r/2 4/4']);
    expect(figures({ full: 100 }, [group({ full: 0, sic: [sic(0, 9)] })])[1]).toBe('r/1 40/9');
  });

  test('in rounds, each round is worth the sum', () => {
    const day = { name: '日常', full: 10, rounds: { count: 2 }, sic: [sic(10, 9)], children: nine };
    expect(figures({}, [day]).filter((line) => /^r(\/1(\/r\d)?)? /.test(line))).toEqual([
      'r 9/9',
      'r/1 9/9',
      'r/1/r1 4.5/9',
      'r/1/r2 4.5/9',
    ]);
  });

  test('stays what it says for other figures, other classes, some units only, and in a pool', () => {
    expect(figures({ full: 10, sic: [sic(11, 9)] }, nine)[0]).toBe('r 10/10');
    expect(figures({ full: 10, sic: [sic(10, 9, { units: ['甲县'] })] }, nine)[0]).toBe('r 10/10');
    expect(figures({ full: 10, pool: true, sic: [sic(10, 9)] }, nine)[0]).toBe('r 10/10');
    const one = { full: 10, sic: [sic(10, 9, { classes: ['dept'] })] };
    expect([figures(one, nine, two)[0], figures(one, nine, two, 1)[0]]).toEqual(['r 10/10', 'r 9/9']);
  });
});

test('a signature is found by its figures, its class and its units', () => {
  const signed = [
    { full: '10', sum: '9', classes: ['a'], reason: '一', by: '甲', on: '2023-05-01' },
    { full: '10', sum: '8', units: ['甲局', '乙局'], reason: '二', by: '甲', on: '2023-05-01' },
  ];
  const of = (sum: number, cls: string, units?: string[]) =>
    sicOf(signed, { full: points(10), sum: points(sum), cls, units })?.reason;
  expect([of(9, 'a'), of(9, 'b'), of(9, 'a', ['甲局'])]).toEqual(['一', undefined, undefined]);
  expect([of(8, 'b', ['甲局']), of(8, 'b', ['甲局', '丙局']), of(8, 'b')]).toEqual(['二', undefined, undefined]);
  expect(sicOf(undefined, { full: points(1), sum: points(2), cls: 'a' })).toBeUndefined();
});
