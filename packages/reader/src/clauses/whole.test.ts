import { expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
import { doubts } from './testing/read.ts';
import { isWhole } from './whole.ts';

const steps = (text: string): unknown =>
  readClause({ text }).rules.map((rule) =>
    rule.kind === 'band' ? rule.bands.map(({ from, to, points }) => [from, to, points]) : rule.kind,
  );

it('says that all of something was done', () => {
  expect(isWhole('全部按期完成清淤任务的')).toBe(true);
  expect(isWhole('险情全部及时化解')).toBe(true);
  expect(isWhole('制定清淤方案')).toBe(false);
});

it('is the first step of a scale of shares of the same, with a verb or in brackets', () => {
  const four = [
    [100, null, 20],
    [80, 100, 15],
    [50, 80, 8],
    [null, 50, 0],
  ];
  expect(
    steps(
      '全面完成全年清淤任务的（20分）。完成清淤工作80%以上的（15分）。完成清淤工作50%以上的（8分）。完成清淤工作50%以下的不得分。',
    ),
  ).toEqual([four]);
  expect(
    steps(
      '全面完成全年清淤任务的得20分。完成清淤工作80%以上的得15分。完成清淤工作50%以上的得8分。完成清淤工作50%以下的不得分。',
    ),
  ).toEqual([four]);
});

it('is one of two marks in brackets, behind other adverbs', () => {
  expect(steps('足额完成征缴任务（9分）；完成征缴任务90%以上（6分）；完成征缴任务90%以下（0分）')).toEqual([
    [
      [100, null, 9],
      [90, 100, 6],
      [null, 90, 0],
    ],
  ]);
  const text = '台账全部录入（5分）；录入80%以上（3分）；录入50%以下不得分';
  expect(steps(text)).toEqual([
    [
      [100, null, 5],
      [80, 100, 3],
      [null, 50, 0],
    ],
  ]);
  // Nobody says what there is between.
  expect(doubts(text)).toEqual(['one-scale']);
});

it('is no step of a share of something else, nor below one that is worth more', () => {
  expect(steps('完成选址论证的得5分。完成清淤任务80%以上的得3分。')).toEqual(['award', 'award']);
  expect(steps('台账全部录入（5分）；录入准确率95%以上（3分）；录入准确率95%以下不得分')).toEqual([
    'award',
    'award',
    'allOrNothing',
  ]);
  expect(steps('完成选址论证得2分；完成率达到80%以上得3分，90%以上得5分。')).toEqual([
    'award',
    [
      [80, 90, 3],
      [90, null, 5],
    ],
  ]);
});
