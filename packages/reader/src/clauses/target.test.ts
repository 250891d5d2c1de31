import { describe, expect, it } from 'vitest';
import { baselineIn, goalIn, ownGoalIn, percentIn, rateNamed, targetIn } from './target.ts';

describe('what a rate is measured from', () => {
  it.each([
    ['办结率达到98%', 98],
    ['达到百分之九十五', 95],
    ['受害率控制在0.9‰以内', 0.09],
    ['完成年度目标任务', 100],
    ['完成上级下达的粮食播种面积任务', 100],
  ])('%s: %d', (words, percent) => expect(targetIn(words)?.percent).toBe(percent));

  it('is no price itself', () => {
    expect(percentIn('每低1%')).toBeUndefined();
    expect(percentIn('达到90%，每低1%')?.percent).toBe(90);
    expect(percentIn('提升1个百分点加0.5分')).toBeUndefined();
    expect(percentIn('受害率超过0.5‰的扣2分')?.percent).toBe(0.05);
    expect(percentIn('完成预算得80%的分值')).toBeUndefined();
  });

  it('may be a figure that only the round brings', () => {
    expect(targetIn('打击处理人数同比')).toEqual({ percent: null, baseline: '同比' });
    expect(targetIn('低于全市平均水平的')).toEqual({ percent: null, baseline: '全市平均水平' });
    expect(baselineIn('每高于全市平均增速1个百分点')?.baseline).toBe('全市平均增速');
    expect(goalIn('每低于目标值1个百分点', '目标值90%')?.percent).toBe(90);
    expect(goalIn('改造完成率每低于目标任务10个百分点', '')?.percent).toBe(100);
  });
});

describe('the target of a rate', () => {
  it('is none where each class of units has its own', () => {
    expect(targetIn('沿海乡镇达到10%、山区乡镇达到6%的')).toEqual({ percent: null, parted: true });
    expect(targetIn('综合医院达到90%、专科医院达到92%的')).toEqual({ percent: null, parted: true });
    expect(targetIn('城区、乡镇均达到6%的')).toEqual({ percent: 6 });
  });

  it('is what was said of it by its name', () => {
    expect(rateNamed('满意', '办结率、满意率均达到95%以上得4分。办结率每降低1个百分点扣0.1分，')).toEqual({
      percent: 95,
    });
    expect(rateNamed('覆盖', '办结率达到95%')).toBeUndefined();
  });

  it('is the only percent of the cell beside it, where it is called a goal', () => {
    expect(goalIn('每低于目标值1个百分点', '', '固定资产投资同比增长8%以上')).toEqual({ percent: 8 });
    expect(goalIn('每低于目标值1个百分点', '', '投资增长8%，工业增长6%')).toEqual({
      percent: null,
      baseline: '目标值',
    });
  });
});

it('is a goal of its own, where a rate has one and no figure is given', () => {
  expect(ownGoalIn('线损率完成指标得10分，')).toEqual({ percent: null, baseline: '指标' });
  expect(ownGoalIn('计划完成率完成目标，')).toBeUndefined();
  expect(ownGoalIn('保护率完成目标90%，')).toBeUndefined();
});

it('is nothing at all where words say that there is to be none', () => {
  for (const words of [
    '逾期贷款零为合格，',
    '次品0为合格，',
    '客诉零增长，',
    '完好率95%以上；空置率为零，',
    '损耗率控制在0，',
  ])
    expect([words, targetIn(words)]).toEqual([words, { percent: 0 }]);
  for (const words of ['空置率为0.5%，', '客诉零增长，损耗率2%，']) expect(targetIn(words)?.percent).not.toBe(0);
  expect(targetIn('客诉为0分')).toBeUndefined();
});
