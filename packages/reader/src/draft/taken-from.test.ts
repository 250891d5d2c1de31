import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string): LeafRules =>
  leafRules({
    name: '指标',
    criterion,
    context: '',
    full: 3,
    year: 2023,
    classes: { 产区: 'a', 非产区: 'b' },
    open: () => '$open-1',
  });
const levels = (criterion: string): unknown =>
  read(criterion).rules.flatMap((rule) =>
    rule.kind === 'levels' ? rule.levels.map(({ level, points }) => [level, points]) : [],
  );

it('a loss that says from which marks it takes starts from these', () => {
  expect(levels('提高的得3分；持平的得2分；降低的，每降低0.1等，在3分的基础上扣0.9分。')).toEqual([
    ['提高', '3'],
    ['持平', '2'],
    ['降低', '3'],
    ['以上都不是', '0'],
  ]);
  const told =
    '提高的，产区得3分，非产区得2分；持平的，产区得2.7分，非产区得1.8分；降低的，每降低0.1等，在产区3分、非产区2分的基础上扣分，产区扣0.9分，非产区扣0.6分，扣完为止。';
  expect(levels(told)).toContainEqual(['降低', { a: '3', b: '2' }]);
  expect(read(told).questions.map(({ code }) => code)).toEqual(['class-marks']);
});

it('how much it takes somebody has to say: without that the level is not yet worth anything', () => {
  const { rules } = read('提高的得3分；持平的得2分；降低的，每降低0.1等，在3分的基础上扣0.9分。');
  expect(rules).toMatchObject([
    { kind: 'levels', id: 'r1' },
    { kind: 'deduct', id: 'r2', whenNone: 'unknown', onlyAt: { rule: 'r1', level: '降低' } },
  ]);
  const other = read('提高的得3分；持平的得2分；降低的，每降低0.1等，在5分的基础上扣0.9分。').rules[1];
  expect(other).toMatchObject({ whenNone: 'unknown' });
  expect(other).not.toHaveProperty('onlyAt');
  expect(read('提高的得3分；持平的得2分。每降低0.1等扣0.9分。').rules[1]).not.toHaveProperty('whenNone');
});

it('nothing is one that names other marks, or none', () => {
  expect(levels('提高的得3分；持平的得2分；降低的，每降低0.1等，在5分的基础上扣0.9分。')).toHaveLength(3);
  expect(levels('提高的得3分；持平的得2分；降低的，每降低0.1等扣0.9分。')).toHaveLength(3);
});
