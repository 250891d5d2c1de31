import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string): LeafRules =>
  leafRules({
    name: '指标',
    criterion,
    context: '',
    full: 5,
    year: 2023,
    classes: { 山区: 'a', 平原: 'b' },
    open: () => '$open-1',
  });

it('what a person judges where no level holds is the last level', () => {
  const { rules, questions } = read('全面建立的得5分，部分建立的得3分，否则按进度酌情扣分。');
  expect(rules).toMatchObject([
    {
      kind: 'levels',
      levels: [{ points: '5' }, { points: '3' }, { level: '以上都不是', points: { min: '0', max: '3' } }],
    },
  ]);
  expect(questions).toEqual([]);
});

it('or below the last band', () => {
  expect(read('完成80%以上的得5分，完成60%以上的得3分，其他情况酌情给0—1分。').rules).toMatchObject([
    {
      kind: 'bands',
      bands: [
        { from: '80', points: '5' },
        { from: '60', below: '80', points: '3' },
        { below: '60', points: { min: '0', max: '1' } },
      ],
    },
  ]);
});

it('goes up to the marks of each class', () => {
  const [rule] = read(
    '上年达标且今年保持的，山区得5分，平原得4分；上年未达标、今年提高的，山区得5分，平原得4分，否则酌情减分。',
  ).rules;
  expect(rule).toMatchObject({ levels: [{}, {}, { points: { min: '0', max: { a: '5', b: '4' } } }] });
});

it('stays a rule of its own where so many marks are taken, and is asked beside parts that add up', () => {
  expect(read('全面建立的得5分，部分建立的得3分，否则酌情扣1—2分。').rules).toHaveLength(2);
  const { rules, questions } = read('制定方案的得2分，组织实施的得3分，否则酌情扣分。');
  expect(rules.map(({ kind }) => kind)).toEqual(['checklist', 'levels']);
  expect(questions).toMatchObject([{ code: 'marks-together', text: '否则酌情扣分' }]);
});

it('marks within bounds, or none', () => {
  expect(read('示范推广有成效的，视情况得1—5分，否则不得分。').rules).toMatchObject([
    { kind: 'levels', levels: [{ points: { min: '1', max: '5' } }, { level: '以上都不是', points: '0' }] },
  ]);
  expect(read('示范推广有成效的，视情况得1—5分。').rules).toMatchObject([{ kind: 'judgement', min: '1', max: '5' }]);
});
