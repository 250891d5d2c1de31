import { describe, expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

describe('marks that answer labels in order', () => {
  it('are a scale of levels', () => {
    expect(rules('被国家、省、市通报的，分别扣5分、3分、1分')).toMatchObject([
      {
        kind: 'severity',
        levels: [
          { label: '国家', points: -5 },
          { label: '省', points: -3 },
          { label: '市', points: -1 },
        ],
      },
    ]);
    expect(rules('获一、二、三等奖的，分别加3分、2分、1分')).toMatchObject([
      { levels: [{ label: '一等奖' }, { label: '二等奖' }, { label: '三等奖' }] },
    ]);
  });

  it('are bands where the labels are places, intervals or grades', () => {
    expect(rules('位列全省第1-3位、4-6位、7-9位的分别得5分、4分、3分')).toMatchObject([
      {
        kind: 'band',
        bands: [
          { from: 1, to: 3 },
          { from: 4, to: 6 },
          { from: 7, to: 9 },
        ],
      },
    ]);
    expect(rules('排名第1、2、3名的，分别得10分、8分、6分')).toMatchObject([
      { kind: 'band', bands: [{ from: 1 }, { from: 2 }, { from: 3 }] },
    ]);
    expect(rules('完成率95%以上、85%-95%、85%以下的，分别得5分、3分、1分')).toMatchObject([
      {
        kind: 'band',
        bands: [
          { from: 95, to: null },
          { from: 85, to: 95 },
          { from: null, to: 85 },
        ],
      },
    ]);
    expect(rules('由考核组综合评定，分优、良、差三档，分别得5分、3分、1分')).toMatchObject([
      { kind: 'band', on: '等次', bands: [{ label: '优' }, { label: '良' }, { label: '差' }] },
    ]);
    expect(rules('考核结果优秀、良好、合格的，分别得5分、3分、1分')).toMatchObject([
      { kind: 'band', on: '等次', bands: [{ label: '优秀' }, { label: '良好' }, { label: '合格' }] },
    ]);
  });

  it('may stand in quotation marks', () => {
    expect(rules('按“好、较好、差”三个等次评价，分别计5分、3分、0分')).toMatchObject([{ kind: 'band', on: '等次' }]);
  });

  it('are places from the end where the list is counted from there, each its own', () => {
    const back = {
      kind: 'band',
      on: '倒数排名',
      bands: [
        { from: 1, points: -3 },
        { from: 2, points: -2 },
      ],
    };
    expect(rules('倒数第1、2名的，分别扣3分、2分')).toMatchObject([back]);
    expect(rules('每季度排名倒数第一、第二的，分别扣3分、2分')).toMatchObject([back]);
    expect(rules('第一名、倒数第一名的，分别计3分、1分')).toMatchObject([
      { kind: 'severity', levels: [{ points: 3 }, { points: 1 }] },
    ]);
  });

  it('are marks of their own where the labels are rates', () => {
    expect(rules('采集率98%、准确率95%以上，分别得3分、2分。')).toMatchObject([
      { kind: 'award', points: 3 },
      { kind: 'award', points: 2 },
    ]);
  });

  it('do not part 不及时', () => {
    expect(rules('材料不规范、不及时的，分别扣1分、2分')).toMatchObject([
      { levels: [{ points: -1 }, { label: '不及时的', points: -2 }] },
    ]);
  });

  it('are marks by class where the labels are classes of units', () => {
    expect(rules('未完成的，县区、乡镇分别扣2分、1分')).toMatchObject([
      { kind: 'fixed', byClass: { 县区: -2, 乡镇: -1 } },
    ]);
  });

  it('raise a doubt where the lists differ in length, or the labels are no scale', () => {
    expect(doubts('被省、市通报的，分别扣5分、3分、1分')).toContain('unequal-lists');
    expect(doubts('无方案、未培训的，分别扣2分、1分')).toContain('one-scale');
  });
});

describe('levels and marks that differ in number', () => {
  it('leave the mark of the last level open', () => {
    const text = '被国家、省、市级通报的，每例分别扣5分、3分';
    expect(rules(text)).toMatchObject([
      { kind: 'severity', levels: [{ points: -5 }, { points: -3 }, { points: null }] },
    ]);
    expect(doubts(text)).toEqual(['unequal-lists']);
  });

  it('are asked where the names are no levels', () => {
    expect(doubts('被央视、省台、市台曝光的，每次分别扣5分、2分')).toEqual(['unequal-lists']);
    expect(doubts('被省、市、县三级通报的，分别扣3分、2分、1分')).toEqual([]);
  });

  it('agree where a level has several names', () => {
    const text = '获中央、国务院、省委、省政府表彰的，分别加5分、3分';
    expect(rules(text)).toMatchObject([{ levels: [{ label: '中央、国务院' }, { label: '省委、省政府' }] }]);
    expect(doubts(text)).toEqual([]);
  });
});

it('answers labels without a verb, and grades that stand side by side in quotation marks', () => {
  expect(rules('获国家、省、校表彰的，每人次分别为10分、6分、3分')).toMatchObject([
    { kind: 'severity', levels: [{ points: 10 }, { points: 6 }, { points: 3 }] },
  ]);
  expect(rules('测评为“优秀”“良好”“较差”的分别得4分、3分、0分')).toMatchObject([
    { kind: 'band', bands: [{ label: '优秀' }, { label: '良好' }, { label: '较差', points: 0 }] },
  ]);
});

it('gives each class its own price, where they were named with the marks that they have', () => {
  const text = '每提高0.1等，在产区2.4分、非产区1.6分的基础上分别加0.3分、0.2分，加满为止';
  expect(rules(text)).toEqual([
    { kind: 'award', points: null, per: '0.1等', cap: 'full', byClass: { 产区: 0.3, 非产区: 0.2 } },
  ]);
  expect(rules('每降低0.1等，在产区2分、非产区1分的基础上分别扣0.8分、0.5分')).toEqual([
    { kind: 'deduct', points: null, per: '0.1等', cap: null, byClass: { 产区: 0.8, 非产区: 0.5 } },
  ]);
});

describe('marks from one end to the other', () => {
  const points = (text: string): unknown =>
    (rules(text) as { levels?: { points: number }[]; bands?: { points: number }[] }[]).map(({ levels, bands }) =>
      (levels ?? bands)?.map((one) => one.points),
    );

  it('are one for each of as many labels', () => {
    expect(points('创成县级、市级、省级文明村的分别加1－3分')).toEqual([[1, 2, 3]]);
    expect(points('获评优秀项目一、二、三等奖的，每例加3－1分。')).toEqual([[3, 2, 1]]);
    expect(points('前5名依排序分别加5至1分。')).toEqual([[5, 4, 3, 2, 1]]);
  });

  it('are left to a person, and asked about, where nothing tells the steps', () => {
    expect(rules('被评为二星级及以下党组织的，分别扣1－2分。')).toEqual([{ kind: 'judgement', min: -2, max: -1 }]);
    expect(doubts('被评为二星级及以下党组织的，分别扣1－2分。')).toEqual(['one-scale']);
  });
});
