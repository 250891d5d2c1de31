import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (
  criterion: string,
  full: number,
  classes: Record<string, string> = { 产区: 'a', 非产区: 'b' },
): LeafRules => leafRules({ name: '指标', criterion, context: '', full, year: 2018, classes, open: () => '$open-1' });
const codes = ({ questions }: LeafRules): string[] => questions.map(({ code }) => code);

it('marks by class in the words are those of the item where its cell has those of one class, and that is asked', () => {
  const made = read('耕地面积达标的，产区得4分，非产区得3分，否则不得分。', 3);
  expect(made.full).toEqual({ a: '4', b: '3' });
  expect(codes(made)).toEqual(['class-marks']);
});

it('they add up, or the best holds, whichever makes the marks of the cell', () => {
  const sum = read('建立监测网的，产区得1.8分，非产区得1.3分；网点有增加的，得0.2分。', 1.5);
  expect(sum.full).toEqual({ a: '2', b: '1.5' });
  const best = read('政府部署的，产区得2分，非产区得1分；部门部署的，产区得1分，非产区得0.3分；否则不得分。', 1);
  expect(best.full).toEqual({ a: '2', b: '1' });
});

it('a class that the words do not name has the marks of the cell', () => {
  const three = { 产区: 'a', 非产区: 'b', 平衡区: 'c' };
  expect(read('达标的，产区得4分，非产区得3分，否则不得分。', 3, three).full).toEqual({ a: '4', b: '3', c: '3' });
});

it('a cell may hold the marks of a class rounded', () => {
  const made = read('落实收购资金的，产区得1分，非产区得0.25分，否则不得分。', 0.3);
  expect(made.full).toEqual({ a: '1', b: '0.25' });
  expect(codes(made)).toEqual(['class-marks']);
});

it.each([
  ['耕地面积达标的，产区得4分，非产区得3分。', 5, undefined],
  ['耕地面积达标的，得3分。', 3, undefined],
  ['耕地面积达标的，产区得4分，非产区得3分。', 3, { 乡镇: 'x' }],
])('nothing is known by class from %s of %d', (criterion, full, classes) => {
  expect(read(criterion, full, classes).full).toBeUndefined();
});
