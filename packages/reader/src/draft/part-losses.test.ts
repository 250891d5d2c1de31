import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string): LeafRules =>
  leafRules({ name: '指标', criterion, context: '', full: 5, year: 2023, classes: {}, open: () => '$open-1' });

it('a loss of a part ends where the marks of the part do', () => {
  const { rules, questions } = read(
    '制定方案得2分，每缺一项扣0.5分，扣完为止；开展演练得3分，每少一次扣1分，扣完为止。',
  );
  expect(rules).toMatchObject([
    { kind: 'deduct', points: '0.5', per: '项', limit: '2' },
    { kind: 'deduct', points: '1', per: '次', limit: '3' },
  ]);
  expect(questions).toEqual([]);
});

it('also where the marks of the part stand without a verb', () => {
  const { rules } = read(
    '准确率不低于98%得2分，每降低1个百分点扣0.5分，扣完为止；日常抽查3分，查实1例冒领扣0.5分，扣完为止。',
  );
  expect(rules).toMatchObject([
    { kind: 'rate', limit: '2' },
    { kind: 'deduct', per: '例', limit: '3' },
  ]);
});

it('a part without losses is there or not, and so is one whose losses do not say how it is missed', () => {
  const { rules, groups } = read('制定方案的得2分，否则不得分；开展演练得3分，未留影像资料的扣1分。');
  expect(rules).toMatchObject([
    { kind: 'allOrNothing', points: '2' },
    { kind: 'allOrNothing', points: '3', group: 'limit-1' },
    { kind: 'fixed', points: '1', group: 'limit-1' },
  ]);
  expect(groups).toEqual({ 'limit-1': { limit: '3' } });
});

it('what is not done at all loses the part beside what each piece loses', () => {
  const { rules } = read('制定方案的得2分；开展演练得3分，每少一次扣1分，未开展的不得分。');
  expect(rules).toMatchObject([
    { kind: 'allOrNothing', points: '2' },
    { kind: 'allOrNothing', points: '3', group: 'limit-1' },
    { kind: 'deduct', group: 'limit-1' },
  ]);
});

it('a loss behind all parts is of the whole item', () => {
  const { rules } = read('制定方案得2分；开展演练得3分；每发现一处错误扣1分。');
  expect(rules).toMatchObject([
    { kind: 'checklist', mode: 'earn' },
    { kind: 'deduct', points: '1' },
  ]);
  expect(rules[1]).not.toHaveProperty('limit');
});

it('parts that do not make up the item, or share out marks otherwise, stay as they are', () => {
  expect(read('制定方案得2分，每缺一项扣0.5分；开展演练得2分。').rules[0]).toMatchObject({ kind: 'checklist' });
  expect(read('制定方案得2分，每缺一项扣0.5分；演练按完成比例得分（3分）。').rules.map(({ kind }) => kind)).toContain(
    'rate',
  );
});
