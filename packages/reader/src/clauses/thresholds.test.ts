import { expect, it } from 'vitest';
import { rules } from './testing/read.ts';
import { thresholdsIn } from './thresholds.ts';

const ends = (text: string): unknown =>
  (rules(text) as { bands?: { from: number | null; to: number | null; points: number }[] }[]).flatMap((rule) =>
    rule.bands?.map(({ from, to, points }) => [from, to, points]),
  );

it('are bands, each up to where the next begins, whichever way they go', () => {
  expect(ends('有效执行率低于80%、70%、60%的，分别扣1分、2分、3分')).toEqual([
    [70, 80, -1],
    [60, 70, -2],
    [null, 60, -3],
  ]);
  expect(ends('达到80%、90%、100%的分别得1、2、3分')).toEqual([
    [80, 90, 1],
    [90, 100, 2],
    [100, null, 3],
  ]);
  expect(ends('逾期超过10天、20天的分别扣1、2分')).toEqual([
    [10, 20, -1],
    [20, null, -2],
  ]);
});

it('are none without a direction, or where they are not as many as the marks', () => {
  expect(thresholdsIn('被通报2次、4次的', [-1, -2])).toBeUndefined();
  expect(thresholdsIn('低于80%、70%的', [-1, -2, -3])).toBeUndefined();
});
