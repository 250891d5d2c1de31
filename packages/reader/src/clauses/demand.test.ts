import { describe, expect, it } from 'vitest';
import { answers, answersBeside, quotaIn } from './demand.ts';

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
    expect(quotaIn('每年3月31日前更新公开指南')).toBeUndefined();
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

describe('a shortage behind several demands', () => {
  it('is one of each of them, and asked', () => {
    expect(quotaIn('乡级河长每周巡河不少于1次，村级河长每周巡河不少于2次，每少1次')).toEqual({
      count: 2,
      period: 'week',
      unit: '次',
      other: true,
      also: [{ count: 1, period: 'week' }],
    });
    const twin = '每日巡查不少于2次，每月走访居民不少于30户，每少1次（户）';
    expect(quotaIn(twin, '次', '户')).toMatchObject({ count: 30, also: [{ count: 2, period: 'day' }] });
    expect(quotaIn(twin, '户')).not.toHaveProperty('also');
  });

  it('is of every count of one period, asked where one is a part of another', () => {
    const also = [{ count: 2, period: 'year' }];
    expect(quotaIn('全年专题会议不少于4次，其中主要领导主持不少于2次，每少1次')).toMatchObject({
      count: 4,
      other: true,
      also,
    });
    expect(quotaIn('每年分别专题研究不少于4次、2次，每少1次')).toEqual({ count: 4, period: 'year', unit: '次', also });
    expect(quotaIn('每年活动不少于4次，参加人数不少于50人，每少1次')).not.toHaveProperty('also');
    expect(quotaIn('每月例会不少于1次，每年培训不少于4次、演练不少于2次')?.also).toEqual([
      { count: 1, period: 'month' },
      ...also,
    ]);
  });

  it('is of the one whose count it is, where another period stands before it', () => {
    expect(quotaIn('每日巡查、每日上报，当月有效上报少于30条的')).toMatchObject({ count: 30, period: 'month' });
  });
});

it('of another cell is of nothing that is a thing where it asks for acts', () => {
  const demand = { count: 8, period: 'year', unit: '次' } as const;
  expect([answersBeside(demand, '次'), answersBeside(demand, '个'), answersBeside(demand, '份')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(answersBeside({ ...demand, unit: '条' }, '次')).toBe(true);
});

it('has a number that is not said where it was not reached', () => {
  expect(quotaIn('每季度报送数量不达标的')).toMatchObject({ count: null, period: 'quarter' });
});

it('goes on with another count in the same list', () => {
  expect(quotaIn('全年举办培训4期、讲座2场，每少1次', '次')).toMatchObject({
    count: 4,
    also: [{ count: 2, period: 'year' }],
  });
  expect(quotaIn('全年引进亿元项目5个、十亿元项目1个，每少1个', '个')).toMatchObject({
    count: 5,
    also: [{ count: 1, period: 'year' }],
  });
});
