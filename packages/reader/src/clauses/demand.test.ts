import { describe, expect, it } from 'vitest';
import { answers, baselineIn, dueIn, goalIn, percentIn, quotaIn, sharpestDue, targetIn } from './demand.ts';

describe('a demand by period', () => {
  it('is not the hour at which it is due', () => {
    expect(quotaIn('每天下午4点前报平安，')).toEqual({ count: 1, period: 'day' });
  });

  it.each([
    ['每月报送动态信息不少于2条', 2, 'month'],
    ['每季度召开1次例会', 1, 'quarter'],
    ['全年开展培训不少于四次', 4, 'year'],
    ['每半年至少研究一次', 1, 'half'],
    ['按要求每月上报', 1, 'month'],
    ['每月25日前报送信息不少于3条', 3, 'month'],
    ['全年邀请公众代表列席有关会议不足2次', 2, 'year'],
    ['不少于2次每季度', 2, 'quarter'],
    ['每学期听课不少于20节', 20, 'half'],
    ['每学年开展1次', 1, 'year'],
    ['每季召开1次', 1, 'quarter'],
    ['每旬上报1次', 1, 'tenDays'],
  ])('%s', (words, count, period) => expect(quotaIn(words)).toMatchObject({ count, period }));

  it('is not found where a length of time or a share is meant', () => {
    expect(quotaIn('每月驻村不少于20天')?.count).not.toBe(20);
    expect(quotaIn('全年办结率达到98%')).toBeUndefined();
  });

  it('says that another stands before it', () => {
    expect(quotaIn('每月报送2条，每季度报送1篇')).toMatchObject({ count: 1, period: 'quarter', other: true });
  });

  it('has no single count where another class has another', () => {
    expect(quotaIn('县区每月报送不少于8条，市直部门每月报送不少于4条')?.count).toBeNull();
  });

  it('is answered by a shortage of the same, or of anything told by pieces', () => {
    expect(answers({ count: 10, period: 'month', unit: '名' }, '人')).toBe(true);
    const demand = { count: 2, period: 'month', unit: '条' } as const;
    expect([answers(demand, '条'), answers(demand, '次'), answers(demand, '月'), answers(demand, '人')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

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
  });

  it('may be a figure that only the round brings', () => {
    expect(targetIn('低于全市平均水平的')).toEqual({ percent: null, baseline: '全市平均水平' });
    expect(baselineIn('每高于全市平均增速1个百分点')?.baseline).toBe('全市平均增速');
    expect(goalIn('每低于目标值1个百分点', '目标值90%')?.percent).toBe(90);
    expect(goalIn('改造完成率每低于目标任务10个百分点', '')?.percent).toBe(100);
  });
});

describe('a due day', () => {
  it.each([
    ['10月底前报送', '10月底前'],
    ['次年1月20日前报送', '次年1月20日前'],
    ['5个工作日内办结', '5个工作日内'],
    ['未按时报送', '按时'],
  ])('%s: %s', (words, due) => expect(dueIn(words)).toBe(due));

  it('is a date rather than 按时', () => {
    expect(sharpestDue('未按时报送的', '12月15日前报送总结')).toBe('12月15日前');
    expect(sharpestDue('材料不全的', '')).toBeUndefined();
  });
});
