import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number): LeafRules =>
  leafRules({ name: '指标', criterion, context: '', full, year: 2023, classes: {}, open: () => '$open-1' });
const points = ({ rules }: LeafRules): unknown =>
  rules.flatMap((rule) => (rule.kind === 'levels' ? rule.levels.map((level) => level.points) : [rule.kind]));

it('is worth what it goes on from and its own marks', () => {
  const made = read('全部覆盖的，得1分。面积有增加的，得0.8分；在此基础上，增加10%以上的，得0.2分；否则不得分。', 1);
  expect(points(made)).toEqual(['1', '0.8', '1', '0']);
});

it('adds up class by class, and is asked about where nothing reaches the marks of the leaf', () => {
  const told = '实施规划的，产区得1.3分，非产区得0.8分；在此基础上，编制省级规划的，得0.2分。';
  const codes = (full: number): string[] => read(told, full).questions.map(({ code }) => code);
  expect(points(read(told, 1))).toMatchObject([{}, {}, '0']);
  expect(codes(1)).not.toContain('marks-together');
  expect(codes(3)).toContain('marks-together');
});
