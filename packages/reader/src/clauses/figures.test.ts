import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresLeft } from './figures.ts';
import { readClause } from './read-clause.ts';
import { rest } from './testing/read.ts';

it('hands back marks that no rule has, in the words that they stand in', () => {
  expect(rest('违规停放充电，发现一起扣0.1分，单个小区最多扣0.5分，累计最多扣2分。')).toEqual(['单个小区最多扣0.5分']);
  expect(figuresLeft('每缺1项扣2分，另有3分', 5, [{ kind: 'deduct', points: 2, per: '项', cap: null }], [])).toEqual([
    [10, 12],
  ]);
});

it('takes a limit that a rule has already for known', () => {
  expect(rest('每起扣1-3分，最高扣3分。')).toEqual([]);
});

it('wants one figure of a rule for each figure of the text', () => {
  const two = [1, 1].map(() => ({ points: 1 }));
  expect(figuresLeft('甲扣1分，乙扣1分', null, two, [])).toEqual([]);
  expect(figuresLeft('甲扣1分，乙扣1分', null, two.slice(1), [])).toHaveLength(1);
});

it('hands back figures without their 分 behind a verb, and words that leave nothing', () => {
  expect(figuresLeft('台账缺页扣0.2\n未归档扣1分', 5, [{ points: 1 }], [])).toEqual([[5, 8]]);
  expect(rest('（实际值/目标值）*100，最高120分；最低0分。')).toHaveLength(1);
  expect(figuresLeft('考试作弊的，综合测评成绩为0。', null, [], [])).toEqual([[12, 14]]);
  expect(figuresLeft('零就业家庭动态清零，隐患数为0', 5, [], [])).toEqual([]);
});

it.each([
  ['低于60分的不得分，每低1分扣0.2分', 5],
  ['90分以上的得3分', 3],
  ['在3分的基础上加0.5分', null],
  ['（1）编制方案（2分）。缺一份扣0.5分；（2）完成评价（3分），未完成不得分。', 5],
])('passes over what is measured, and what the item is made of: %s', (text, full) => {
  const known = [0.2, 3, 0.5].map((points) => ({ points }));
  expect(figuresLeft(text, full, known, [])).toEqual([]);
});

it('never loses marks in silence: a price said once more is read or handed back', () => {
  const price = fc.record({
    what: fc.constantFrom('缺一项', '发现一处', '每迟报一次', '被通报一次', '未整改的'),
    points: fc.integer({ min: 1, max: 40 }).map((n) => n / 4),
    verb: fc.constantFrom('扣', '加', '减'),
  });
  fc.assert(
    fc.property(fc.array(price, { minLength: 1, maxLength: 6 }), (prices) => {
      const text = `${prices.map(({ what, verb, points }) => `${what}${verb}${points}分`).join('；')}。`;
      const read = readClause({ text, full: 100 });
      const told = JSON.stringify(read.rules.map(({ at: _, ...rule }) => rule));
      const silent = prices.filter(({ points }) => !new RegExp(`(?<![\\d.])${points}(?![\\d.])`).test(told));
      expect(read.rest.length === 0 ? silent : []).toEqual([]);
    }),
  );
});

it('passes over marks that open the bracket in which something takes from them', () => {
  const words = '参训得3分，每少一次扣1分，扣完为止，参赛（2分，缺一次扣0.5分，扣完为止）';
  expect(readClause({ text: words, full: 5 })).toMatchObject({
    rest: [],
    rules: [
      { kind: 'award', points: 3 },
      { kind: 'deduct', points: 1 },
      { kind: 'deduct', points: 0.5, cap: 'full' },
    ],
  });
  expect(rest('参训得3分，参赛（2分，另计），每少一次扣1分')).toHaveLength(1);
});
