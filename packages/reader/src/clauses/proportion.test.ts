import { describe, expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

describe('in proportion', () => {
  it('is of the marks of the item', () => {
    expect(rules('按完成比例得分。', { full: 5 })).toEqual([{ kind: 'proportional', full: 5 }]);
    expect(rules('按完成比例得分。')).toEqual([{ kind: 'proportional', full: null }]);
  });

  it('is of the marks stated before it, or in the bracket behind it', () => {
    expect(rules('完成的得3分，未完成的按比例得分。', { full: 10 }).at(-1)).toEqual({ kind: 'proportional', full: 3 });
    expect(rules('1.绿化率按完成比例得分（2分）。2.其他', { full: 10 })[0]).toMatchObject({ full: 2 });
  });

  it('is of the marks that a formula has, in front of its share or cut by a factor', () => {
    expect(rules('得分=3*安全处置率')).toEqual([{ kind: 'proportional', full: 3 }]);
    expect(rules('未达标的，按水质比例×50×0.8计分')).toEqual([{ kind: 'proportional', full: 40 }]);
  });

  it('is not found in the formula of a rate', () => {
    expect(rules('65岁及以上老年人健康体检率=实际体检人数/老年人口数×100%。达到目标值得3分。')).toMatchObject([
      { kind: 'award' },
    ]);
  });

  it('is not what 按期 and 按时 say of a rate', () => {
    expect(rules('按期完成率100%得3分，低于100%不得分')).toMatchObject([{ kind: 'award' }, { kind: 'allOrNothing' }]);
  });

  it('is of the marks stated, whatever is paid by the piece before them', () => {
    const text = '存款每增加1000万元得0.5分，完成计划的得基本分5分，未完成的按完成率计分。';
    expect(rules(text, { full: 10 }).at(-1)).toEqual({ kind: 'proportional', full: 5 });
  });

  it('is a share of the marks of its own part', () => {
    const text = '增长率达到10%得3分；完成任务得2分，未完成的按比例得分。';
    expect(rules(text, { full: 5 }).at(-1)).toEqual({ kind: 'proportional', full: 2 });
    expect(rules('公交准点率、乘客满意度低于90%的，每项扣1分', { full: 4 })).toHaveLength(1);
  });

  it('has no weight for its marks', () => {
    expect(rules('镇得分平均值×20%+本级得分×50%', { full: 10 })).toEqual([{ kind: 'proportional', full: 10 }]);
  });

  it('is not how a rate is defined', () => {
    expect(rules('按时处置率＝按时处置数÷应处置数，95%得满分', { full: 5 })).toMatchObject([{ kind: 'award' }]);
  });

  it('may take', () => {
    expect(rules('未完成的，按未完成比例扣分。', { full: 4 })).toEqual([{ kind: 'proportional', full: 4, of: '扣分' }]);
  });

  it('may be a share of what another level gets; a share of the marks of the item is an amount', () => {
    expect(rules('省级奖项按国家级的30%计分')).toEqual([{ kind: 'proportional', full: null }]);
    expect(rules('不足5%按5%计')).toEqual([]);
    expect(rules('部分完成的按该项分值的50%计分', { full: 4 })).toMatchObject([{ kind: 'award', points: 2 }]);
  });

  it('is one rule though it is said twice', () => {
    expect(rules('按完成比例计分，得分=完成数/任务数×20分')).toEqual([{ kind: 'proportional', full: 20 }]);
  });

  it('are two where two parts, or the two sides of a plus, have marks of their own', () => {
    const two = [
      { kind: 'proportional', full: 40 },
      { kind: 'proportional', full: 50 },
    ];
    expect(rules('解决率得分＝解决率×40分；满意率得分＝满意率×50分。', { full: 90 })).toEqual(two);
    expect(rules('得分=解决率×40分+满意率×50分', { full: 90 })).toEqual(two);
  });

  it('is no factor by which other marks are changed', () => {
    expect(rules('每10万元计1分，纵向项目按1.2系数计算')).toHaveLength(1);
    expect(rules('逾期未改的，按上述标准的2倍扣分。')).toEqual([]);
  });
});

it('is what was lost elsewhere, as much of it, whatever the item is worth', () => {
  expect(rules('在省考核中失分的，失多少扣多少。', { full: 5 })).toEqual([
    { kind: 'proportional', full: null, of: '扣分' },
  ]);
  expect(rules('材料被上级退回的，失多少分扣多少分。', { full: 5 })).toMatchObject([{ full: null }]);
});

it('is what is left of a step, of the marks of one step, whatever the limit is', () => {
  expect(rules('每1000万元得1分，不足1000万元的按比例得分，最高不超过6分。', { full: 6 })).toEqual([
    { kind: 'award', points: 1, per: '1000万元', cap: 6 },
    { kind: 'proportional', full: 1 },
  ]);
});

it('is told by a formula in brackets with its marks, and not by one that says how a rate is told', () => {
  expect(rules('按时办结率=（按时办结数/办结数）×150分；', { full: 150 })).toEqual([
    { kind: 'proportional', full: 150 },
  ]);
  expect(rules('开工率=（实际÷计划）×100%。开工率达到100%的得3分。', { full: 3 })).toMatchObject([{ kind: 'award' }]);
});

it('is of so many percent of a hundred', () => {
  expect(rules('投标报价得分=（评标基准价/投标报价）×30%×100', { full: 30 })).toMatchObject([{ full: 30 }]);
});

it('is said twice where a formula tells how, and has the most that is given for its marks', () => {
  expect(rules('按完成进度比例得分。得分=（到位额/目标任务）×分值', { full: 20 })).toEqual([
    { kind: 'proportional', full: 20 },
  ]);
  expect(rules('分值=当年投资额/目标任务金额×50，最高得50分。', { full: 50 })).toEqual([
    { kind: 'proportional', full: 50 },
  ]);
});

it('is no award for how marks are made up', () => {
  expect(rules('处罚率、入库率（8分，其中每项4分）。每低于基准5%扣2分。', { full: 8 })).toHaveLength(1);
  expect(rules('完成目标任务后基础分为60分。')).toMatchObject([{ kind: 'award', points: 60 }]);
});

it('is none of pay, or of how many are employed', () => {
  expect(rules('收费率达到100%，未收取完成的，按比例扣减工作补贴')).toEqual([]);
  expect(rules('按3000人口1个的比例配备计生专干的计2分')).toMatchObject([{ kind: 'award', points: 2 }]);
});

it('is told by what it is a ratio of, and is asked about where it is made of other scores', () => {
  expect(rules('按报送量与产生量的比值给分。最高得5分。', { full: 8 })).toMatchObject([{ kind: 'proportional' }]);
  expect(rules('两者之间采用比率法计分。', { full: 3 })).toEqual([{ kind: 'proportional', full: 3 }]);
  expect(doubts('考核得分=基本得分×90%+加分-扣分。', { full: 10 })).toEqual(['what-is-counted']);
});

it('is of the marks that were earned since another share was told', () => {
  expect(rules('出勤率达到95%得4分；不达95%的，按比例扣分。', { full: 10 })).toMatchObject([{}, { full: 4 }]);
  const two = '苗木足额到位得4分；未足额的，按比例扣分。成活率达到85%得6分；不达85%的，按比例扣分。';
  expect(rules(two, { full: 10 })).toMatchObject([{}, { full: 4 }, {}, { full: 6 }]);
  // One share behind several parts is of all of them.
  expect(rules('苗木到位得4分；围栏到位得6分；未到位的，按比例扣分。', { full: 10 })).toMatchObject([
    {},
    {},
    { full: 10 },
  ]);
});
