import { expect, it } from 'vitest';
import { ratiosIn, sharesIn, weightsBelow } from './shares.ts';

const short = (shares: readonly { name: string; share: string }[]): string[] =>
  shares.map(({ name, share }) => `${name} ${share}`);

it.each([
  ['考核总分由日常考核和年终考核组成，其中日常考核占40%，年终考核占60%。', ['日常考核 40', '年终考核 60']],
  ['第三方评估得分占总分的50%，社会评议占20%，领导评价占30%。', ['第三方评估 50', '社会评议 20', '领导评价 30']],
  [
    '考核由主动公开（60%）、依申请公开（30%）、监督保障（10%）三部分组成。',
    ['主动公开 60', '依申请公开 30', '监督保障 10'],
  ],
  ['平时检查权重为35%，年度考评权重为65%。', ['平时检查 35', '年度考评 65']],
])('%s', (text, shares) => {
  expect(short(sharesIn(text))).toEqual(shares);
});

it('takes no shares that are not the whole', () => {
  expect(sharesIn('回复率达到90%，满意度占80%。')).toEqual([]);
  expect(sharesIn('日常考核占40%。')).toEqual([]);
});

it('finds weights that stand below their headings', () => {
  const lines = [
    '三、考评方式',
    '(一)专业机构测评',
    '责任单位：市政务公开办',
    '权重:75%',
    '(二)社会评议。另行组织',
    '权重:25%',
    '四、结果运用',
  ];
  expect(short(weightsBelow(lines))).toEqual(['专业机构测评 75', '社会评议 25']);
  expect(weightsBelow(lines.slice(0, 4))).toEqual([]);
});

it('finds ratios as written, also masked ones, and no times of day', () => {
  expect(ratiosIn('按照7:2:1的比例合成；按*：*:*比例汇总；9:30前报送')).toEqual(['7:2:1', '*：*:*']);
});
