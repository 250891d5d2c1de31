import { expect, it } from 'vitest';
import { roundsIn } from './rounds.ts';

it.each([
  ['根据全年开展的3次专项测评情况，按同等比例合成计算', '3'],
  ['全年两次考核的平均分', '2'],
  ['根据*次专项评估测评，按同等比例合成', '*'],
  ['将全年网上测评平时得分成绩进行合成计算', '*'],
])('%s: %s', (text, count) => {
  expect(roundsIn(text)?.count).toBe(count);
});

it.each(['每季度检查1次', '发现一次扣1分', '得分计入年度成绩'])('%s is said of no rounds', (text) => {
  expect(roundsIn(text)).toBeUndefined();
});
