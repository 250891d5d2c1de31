import { describe, expect, it } from 'vitest';
import { intervalIn, inUnit } from './interval.ts';

const span = (words: string): unknown => {
  const found = intervalIn(words);
  return found && [found.from, found.to, found.unit, ...(found.back ? ['back'] : [])];
};

describe('numbers between two ends', () => {
  it.each([
    ['办结率95%以上的', [95, null, '%']],
    ['办结率90%-95%的', [90, 95, '%']],
    ['90%（含）至95%', [90, 95, '%']],
    ['80%以上不足90%的', [80, 90, '%']],
    ['85%以上（含）不满95%的', [85, 95, '%']],
    ['低于100%但不低于95%的', [95, 100, '%']],
    ['85%≤X<95%', [85, 95, '%']],
    ['3人以上10人以下', [3, 10, '人']],
    ['90%以下80%以上', [80, 90, '%']],
    ['覆盖率未达95%', [null, 95, '%']],
    ['95%>X≥85%', [85, 95, '%']],
    ['不足60%的', [null, 60, '%']],
    ['60%以下', [null, 60, '%']],
    ['3次以上的', [3, null, '次']],
    ['合格率为100%的', [100, null, '%']],
    ['亿元以上项目', [1, null, '亿元']],
    ['5000万-1亿元项目', [5000, 10000, '万元']],
    ['80%以后的', [80, null, '%']],
    ['路况指数90以上的', [90, null, '']],
    ['70以下的', [null, 70, '']],
    ['负增长的', [null, 0, '']],
    ['超4小时', [4, null, '小时']],
    ['10-15克', [10, 15, '克']],
    ['低于100%但≥95%', [95, 100, '%']],
    ['整改率，100%', [100, null, '%']],
  ])('%s', (words, wanted) => expect(span(words)).toEqual(wanted));

  it.each([
    ['全省排名前3名的', [1, 3, '名']],
    ['第4至6名', [4, 6, '名']],
    ['第一名', [1, 1, '名']],
    ['第11名以后的', [11, null, '名']],
    ['11名以后', [11, null, '名']],
    ['倒数第二名', [2, 2, '名', 'back']],
    ['后三名', [1, 3, '名', 'back']],
    ['综合排名中，倒数第一', [1, 1, '名', 'back']],
  ])('%s is a place in an order', (words, wanted) => {
    expect(span(words)).toEqual(wanted);
    expect(intervalIn(words)?.rank).toBe(true);
  });

  it('may be a share of an order, told by its name', () => {
    expect(intervalIn('居全省后1/3的')).toMatchObject({ from: null, to: null, label: '后1/3' });
    expect(intervalIn('排名前三分之一')).toMatchObject({ label: '前三分之一', rest: '排名' });
  });

  it('is told in another unit of its quantity', () => {
    const long = intervalIn('超过2小时的');
    expect(long && inUnit(long, '分钟')).toMatchObject({ from: 120, to: null, unit: '分钟' });
    expect(long && inUnit(long, '次')).toBe(long);
  });

  it('keeps the words around them', () => {
    expect(intervalIn('群众满意率95%以上的')?.rest).toBe('群众满意率的');
  });

  it('are told in the smaller of two units, are none between different things, nor where there is no number', () => {
    expect(span('5000万元-1亿元')).toEqual([5000, 10000, '万元']);
    expect(span('3人至5天')).toBeUndefined();
    expect(intervalIn('按要求完成的')).toBeUndefined();
  });
});

it('measures multiples', () => {
  expect(intervalIn('1.5-2倍')).toMatchObject({ from: 1.5, to: 2, unit: '倍' });
  expect(intervalIn('3.5倍及以上')).toMatchObject({ from: 3.5, to: null });
});

it('takes what equals a figure for that figure alone', () => {
  expect(intervalIn('预算调整率=0的')).toMatchObject({ from: 0, to: 0 });
});

it('sees no figure in a name that orders', () => {
  expect(intervalIn('存在一级危险化学品重大危险源的')).toBeUndefined();
  expect(intervalIn('达到3级以上的')).toMatchObject({ from: 3 });
});

it('is open beyond a figure, and told in two parts', () => {
  expect(intervalIn('5个点以外')).toMatchObject({ from: 5, to: null });
  expect(intervalIn('大于3公里的，小于5公里的')).toMatchObject({ from: 3, to: 5 });
});

it('sees no interval in years', () => {
  expect(intervalIn('2018-2019年度（2018年下达）建成数量占年度计划80%（含）以上的')).toMatchObject({
    from: 80,
    unit: '%',
  });
});

it('is how far something lags, and no place from the end', () => {
  expect(intervalIn('进度滞后10%以内')).toMatchObject({ from: null, to: 10 });
});

it('reaches as far on either side as its one figure says', () => {
  expect(intervalIn('计量误差±2%（含）以内')).toMatchObject({ from: null, to: 2, unit: '%', rest: '计量误差' });
  expect(intervalIn('±2%-±4%的')).toMatchObject({ from: 2, to: 4, unit: '%' });
  expect(intervalIn('超过±4%的')).toMatchObject({ from: 4, to: null });
  expect(intervalIn('偏差在-3%至3%之间')).toMatchObject({ from: null, to: 3 });
  expect(intervalIn('误差率在2%（含）以内')).toMatchObject({ from: null, to: 2 });
});
