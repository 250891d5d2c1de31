import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { act, around } from './testing/act.ts';
import { doubts, rules } from './testing/read.ts';

describe('one act and what it leans on', () => {
  it('is a price per piece, a single loss, or marks stated', () => {
    expect(judge(act('take', 1), around('每发现一处')).rule).toEqual({
      kind: 'deduct',
      points: 1,
      per: '处',
      cap: null,
    });
    expect(judge(act('take', 1), around('未建立制度的')).rule).toMatchObject({ kind: 'fixed', points: -1 });
    expect(judge(act('gain', 3), around('建立制度的')).rule).toMatchObject({ kind: 'award', base: true, points: 3 });
    expect(judge(act('add', 3), around('获得推广的')).rule).not.toHaveProperty('base');
  });

  it('pays for a length that is measured by the day, and for what is without something by the piece', () => {
    const measured = judge(act('take', 1), around('每超0.5个工作日', { before: '开办时间压缩至1个工作日以内' }));
    expect(measured.rule).toMatchObject({ kind: 'deduct', per: '0.5个工作日' });
    const without = judge(act('take', 0.1), around('缺少走访记录的每人次', { before: '每月走访1次以上' }));
    expect(without.rule).toMatchObject({ kind: 'deduct', per: '人次' });
  });

  it('is by no date where it comes on top of a price', () => {
    const { rule, doubts } = judge(act('take', 1, { more: true }), around('未在24小时内处置的'));
    expect([rule.kind, doubts]).toEqual(['fixed', ['once-or-each']]);
  });

  it('is a quota where so many were asked for in every period', () => {
    const { rule } = judge(act('take', 0.1), around('缺报一条', { context: '每月不少于2条' }));
    expect(rule).toEqual({ kind: 'quota', count: 2, period: 'month', points: -0.1 });
  });

  it('is a quota of days only where days are missing', () => {
    const owed = (condition: string): unknown => judge(act('take', 1), around(condition)).rule;
    expect(owed('每月巡护少于22天的，每少一天')).toEqual({ kind: 'quota', count: 22, period: 'month', points: -1 });
    expect(owed('每月25日前报送，每迟一天')).toMatchObject({ kind: 'deadline', per: '天' });
  });

  it('is a loss for a length that is passed once, behind a price for every day of it', () => {
    const more = { sentence: '每逾期一周扣0.2分，' };
    expect(judge(act('take', 2), around('逾期一个月以上的', more)).rule).toMatchObject({ kind: 'fixed', points: -2 });
  });

  it('is a quota where each missing one of them costs', () => {
    const { rule } = judge(act('take', 0.5), around('未完成的每篇', { context: '每月报送信息2篇' }));
    expect(rule).toEqual({ kind: 'quota', count: 2, period: 'month', points: -0.5 });
    expect(judge(act('take', 0.5), around('未整改的每处', { context: '每月报送信息2篇' })).rule.kind).toBe('deduct');
  });

  it('is a quota behind a price for each day that is late, which answers no demand', () => {
    const sentence = (price: string): string => `按季度报送台账，季末月25日前报送，${price}扣0.1分，`;
    const missed = (price: string): unknown =>
      judge(act('take', 0.5), around('漏报一次', { sentence: sentence(price) })).rule;
    expect(missed('迟报1天')).toEqual({ kind: 'quota', count: 1, period: 'quarter', points: -0.5 });
    expect(missed('迟报一次')).toMatchObject({ kind: 'deduct', per: '次' });
  });

  it('is a price for several at once, which no quota has', () => {
    expect(judge(act('take', 0.1), around('每少10张', { before: '每月不少于100张，' })).rule).toMatchObject({
      kind: 'deduct',
      per: '10张',
    });
  });

  it('asks where a demand is one of a term or a school year', () => {
    const { rule, doubts } = judge(act('take', 1), around('少1次', { before: '每学期开展2次，' }));
    expect([rule, doubts]).toEqual([{ kind: 'quota', count: 2, period: 'half', points: -1 }, ['school-year']]);
  });

  it('is a deadline where one thing is late, by the day that the cell beside it names', () => {
    expect(judge(act('take', 1), around('未按时报送的', { context: '10月底前报送' })).rule).toEqual({
      kind: 'deadline',
      by: '10月底前',
      points: -1,
      per: null,
    });
    expect(judge(act('take', 1), around('每逾期一天')).rule).toMatchObject({ kind: 'deadline', per: '天' });
  });

  it('is a price where a length of time is measured, and nothing is late', () => {
    const days = around('每超过1天', { before: '案件平均审理天数控制在60天以内得3分，' });
    expect(judge(act('take', 0.1), days).rule).toMatchObject({ kind: 'deduct', per: '天' });
  });

  it('is a judgement where it leaves room', () => {
    expect(judge(act('take', 2, { free: true }), around('整改不力的')).rule).toEqual({
      kind: 'judgement',
      min: -2,
      max: 0,
    });
    expect(judge(act('gain', 2, { upTo: true }), around('只有渠道的')).rule).toEqual({
      kind: 'judgement',
      min: 0,
      max: 2,
    });
  });

  it('takes a share of the marks of the item, and asks where these are unknown', () => {
    expect(rules('满意度≥90%得满分；80%≤满意度<90%，得80%权重分', { full: 10 })).toMatchObject([
      { bands: [{ points: 10 }, { points: 8 }] },
    ]);
    const half = act('take', null, { percent: 50 });
    expect(judge(half, around('内容雷同的')).rule).toMatchObject({ points: -5 });
    expect(judge(half, around('内容雷同的', { full: null })).doubts).toContain('no-amount');
  });

  it('doubts a count in the condition, and several things without 每', () => {
    expect(judge(act('take', 1), around('被通报3次的')).doubts).toContain('threshold');
    expect(judge(act('take', 1), around('专栏3个月无更新的')).doubts).toEqual([]);
    expect(judge(act('take', 1), around('未开展第23次普查的')).doubts).toEqual([]);
    expect(judge(act('take', 1), around('记录不全、造假等情形的')).doubts).toContain('once-or-each');
  });
});

it('takes what is late by the share that it loses', () => {
  expect(rules('12月10日前报送，逾期报送的按该项分值的60%计分', { full: 2 })).toEqual([
    { kind: 'deadline', by: '12月10日前', points: -0.8, per: null },
  ]);
  expect(rules('质量一般的按该项分值的60%计分', { full: 2 })).toMatchObject([{ kind: 'award', points: 1.2 }]);
});

it('asks whether what is found costs once or each time', () => {
  expect(doubts('发现有资产闲置一年及以上扣1分')).toContain('once-or-each');
});

it('pays for each of what has a size', () => {
  expect(rules('每引进一个投资5000万元以上项目得2分，1亿元以上项目得4分', { full: 20 })).toMatchObject([{ per: '个' }]);
});

it('asks how far a range goes that is told for each of them', () => {
  const range = act('take', null, { points: [], range: [1, 3] });
  expect(judge(range, around('查实的每起'))).toEqual({
    rule: { kind: 'judgement', min: -3, max: -1 },
    doubts: ['how-far'],
  });
  expect(judge(range, around('查实的')).doubts).toEqual([]);
});

it('knows the day that a part begins with for whatever in it is late', () => {
  const late = around('迟报的', { sentence: '7月底前报送年度计划，未报送的扣1分，' });
  expect(judge(act('take', 0.5), late).rule).toEqual({ kind: 'deadline', by: '7月底前', points: -0.5, per: null });
});

it('pays by the piece for what is taken up, and asks for no day where somebody was named for being late', () => {
  expect(judge(act('gain', 5), around('《要情》采用1条，')).rule).toMatchObject({ kind: 'award', per: '条' });
  expect(judge(act('take', 100), around('紧急信息迟报，被省政府通报的，')).rule).toMatchObject({
    kind: 'fixed',
    points: -100,
  });
});

it('takes once for lateness that is counted up', () => {
  expect(judge(act('take', 0.5), around('迟报、漏报累计2次以上')).rule).toMatchObject({ kind: 'fixed', points: -0.5 });
});

it('is for each month, where the price says so', () => {
  expect(rules('当月发布不足30条的，每出现一个月扣4分', { context: '每月不低于30条' })).toMatchObject([
    { kind: 'deduct', points: 4, per: '月' },
  ]);
});
