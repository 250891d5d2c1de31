import { describe, expect, it } from 'vitest';
import { doubts } from './testing/read.ts';

describe('what the words of one rule leave open', () => {
  it('is a count without 每', () => {
    expect(doubts('推广1项加1分')).toContain('once-or-each');
    expect(doubts('每推广1项加1分')).toEqual([]);
    expect(doubts('一村一顾问全覆盖得2分')).toEqual([]);
    expect(doubts('进一步压实巡查责任，打造一批示范点（5分）')).toEqual([]);
  });

  it('is a price that names two things', () => {
    expect(doubts('每校每人扣1分')).toContain('what-is-counted');
  });

  it('is nothing where one finding has two names', () => {
    for (const words of ['每一项（次）扣1分', '每发现一台（次）扣5分', '每少1次（篇）扣0.5分'])
      expect([words, doubts(words)]).toEqual([words, []]);
  });

  it('is nothing of figures that are demanded, or that name something', () => {
    const plain = [
      '每个乡镇省级用稿1篇，市级用稿2篇，县级用稿2篇，得5分',
      '受到上级一票否决的扣10分',
      '企业开办时间压缩至1个工作日内得2分',
      '一季度指标完成率达25%得1分',
      '全年至少开展1次专题培训，未开展的扣0.5分',
    ];
    for (const words of plain) expect([words, doubts(words)]).toEqual([words, []]);
    expect(doubts('市级以上刊发信息1条的，得1分')).toContain('what-is-counted');
  });

  it('is nothing of what was taken up and earns more, but may be of what is demanded once', () => {
    expect(doubts('被省级媒体采用1篇加1分')).toEqual([]);
    expect(doubts('用稿1篇得1分，最高5分')).toEqual([]);
    expect(doubts('在市级刊物刊登1篇得2分')).toContain('once-or-each');
  });

  it('is a loss in every period, or one whose count may have been left out', () => {
    expect(doubts('按月考核，每月未达标扣0.5分')).toContain('once-or-each');
    expect(doubts('每发现1个点位不达标扣0.5分，同一点位重复出现加扣0.5分')).toContain('once-or-each');
    expect(doubts('1人次迟到扣0.1分，早退扣0.1分')).toContain('once-or-each');
  });

  it('is marks without a word of what they are for, or one price for two directions', () => {
    expect(doubts('有方案、有总结得3分，缺一扣1分')).toContain('what-is-counted');
    expect(doubts('一次性扣2分')).toContain('what-is-counted');
    expect(doubts('不良率控制在2%以内，每升0.1个百分点扣1分，反之加1分')).toContain('what-is-counted');
    expect(doubts('事故率每下降10%加1分，上升10%扣1分')).toContain('once-or-each');
    expect(doubts('达到90%得3分，每高于或低于1个百分点扣0.2分')).toContain('one-scale');
  });

  it('is two prices in one, both ways of one, or marks of which only some are a rule', () => {
    expect(doubts('每月不少于2次，每降低1个百分点或每缺1次扣0.2分')).toContain('what-is-counted');
    expect(doubts('参保率95%得3分，每增减1个百分点扣0.2分')).toContain('one-scale');
    expect(doubts('修订率100%（1分），覆盖率100%（1分），未达的按比例扣分')).toContain('sub-marks');
    expect(doubts('外资到账100万美元得1分')).toContain('once-or-each');
    expect(doubts('外资到账达到100万美元得1分')).toEqual([]);
    expect(doubts('每处扣甲方支付服务费评分0.5分')).toEqual([]);
    expect(doubts('每处扣甲方当月应支付服务费用评分0.5分')).toContain('what-is-counted');
  });

  it('is a demand for each of several, and marks of a list of which one was not read', () => {
    expect(doubts('每校2名辅导员要求未达标的，扣2分')).toContain('once-or-each');
    expect(doubts('①结构完好（3分）；②照明完好（2分）。停用的每项扣1分。')).toContain('sub-marks');
  });

  it('is a price whose two words of measure differ', () => {
    expect(doubts('人员不足，每缺1人扣2分/天')).toContain('what-is-counted');
    expect(doubts('每发现一处扣1分/处')).toEqual([]);
  });

  it('is nothing in names, sayings, sizes of each one, and what goes with the loss before it', () => {
    expect(doubts('“一件事一次办”事项上线得2分')).toEqual([]);
    expect(doubts('播种面积只增不减得4分')).toEqual([]);
    expect(doubts('因欠薪引发50人以上群体性事件的，每起扣3分')).toEqual([]);
    expect(doubts('按要求报送的得0.5分，否则不得分，同时倒扣1分')).toEqual([]);
    expect(doubts('缺1999年表的扣5分')).toEqual([]);
    expect(doubts('项目经理具有一级建造师证书得2分')).toEqual([]);
  });
});

it('is each one every time, and no second unit', () => {
  expect(doubts('餐具不洁的，每次每处扣0.5分')).toEqual([]);
  expect(doubts('脱岗的，每人每次扣0.5分')).toEqual([]);
});

it('is what every month asks for, where the words before it say so', () => {
  expect(doubts('每月3日前报送月报，未报的扣1分')).toContain('once-or-each');
});

it('is whether every month earns what every month asks for', () => {
  expect(doubts('每月全勤，加3分')).toEqual(['once-or-each']);
});
