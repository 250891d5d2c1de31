import { expect, it } from 'vitest';
import { leafRules } from './rules.ts';

const read = (criterion: string, full = 5) =>
  leafRules({ name: '指标', criterion, context: '', full, year: 2023, classes: {}, open: () => '$open-1' });
const LOST = { kind: 'rate', target: '100', step: '1', partStep: 'proportional' };

it('costs its share of the marks that a limit names, and no more', () => {
  const alone = read('任务未按期完成的，按未完成的占比扣分，最多扣2分。');
  expect(alone.rules).toMatchObject([{ ...LOST, points: '0.02', limit: '2' }]);
  expect(alone.rules[0]?.text).toContain('最多扣2分');
  expect(alone.questions.map(({ code }) => code)).toEqual(['share-of-what']);
  expect(read('任务未按期完成的，按未完成的占比扣分，最多扣5分。').questions).toEqual([]);
});

it('takes from the marks of the item where something else takes too', () => {
  const made = read('未报方案的扣1分；未按期完成的，按未完成的占比扣分，最多扣2分；发生事故的，每起扣1分。');
  expect(made.rules).toMatchObject([{ kind: 'fixed' }, { ...LOST, points: '0.02', limit: '2' }, { kind: 'deduct' }]);
  expect(read('未报方案的扣1分；任务未完成的，按未完成比例扣分。').rules[1]).toMatchObject({ ...LOST, points: '0.05' });
});

it('is a share earned where nothing else is said', () => {
  expect(read('任务未完成的，按未完成比例扣分。').rules).toMatchObject([{ kind: 'rate', target: '100' }]);
  expect(read('任务未完成的，按未完成比例扣分。').rules[0]).not.toHaveProperty('step');
});
