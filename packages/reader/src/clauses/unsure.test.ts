import { describe, expect, it } from 'vitest';
import { doubts } from './testing/read.ts';

describe('what neighbours leave open', () => {
  it('is a scale that fell apart', () => {
    expect(doubts('全面完成的得5分，基本完成任务的得3分。')).toContain('one-scale');
    expect(doubts('全部做到得9分，一项没做到得2分。')).toContain('one-scale');
    expect(doubts('一项没做到得2分，全部做到得9分。')).toContain('one-scale');
    expect(doubts('材料齐全得9分，缺一项得2分。')).toContain('one-scale');
  });

  it('is a scale with a gap, or of one step', () => {
    expect(doubts('浓度下降3微克/立方米以上得4分，下降1—3微克得2分')).toContain('one-scale');
    expect(doubts('24小时内未回应的扣1分，48小时内未回应的扣2分')).toContain('one-scale');
    expect(doubts('完成率95%以上得5分，70%-80%得3分。')).toContain('one-scale');
    expect(doubts('全省排名前3名加5分。')).toContain('one-scale');
  });

  it('is a scale of prices whose words are all but the same, a span that may be missed again, and what a veto hits', () => {
    expect(doubts('甲种设备漏检1台扣1分，乙种设备漏检1台扣0.5分')).toContain('one-scale');
    expect(doubts('未在5个工作日内答复的，扣1分')).toContain('once-or-each');
    expect(doubts('弄虚作假的，年度考核直接定为不合格')).toContain('which-veto');
  });

  it('is all of an item for each of its parts, and a step behind its scale', () => {
    expect(doubts('公示率100%得1分，回访率100%得1分，每项不达标扣完该项分')).toContain('once-or-each');
    expect(doubts('严重警告的，每人扣3分；警告的，每人扣1分；受到一般处理的，每人扣0.5分')).toContain('one-scale');
  });

  it('is what each of was named long before its marks', () => {
    expect(doubts('每个镇至少建成1个中心，未建成的扣2分')).toContain('once-or-each');
    expect(doubts('图斑未整改的，每逾期1个月每图斑扣0.1分')).toContain('what-is-counted');
  });

  it('is nothing where every clause stands for itself', () => {
    expect(doubts('未建立制度的，扣1分；每缺一项扣0.5分。')).toEqual([]);
  });

  it('is two levels of two sentences at two prices, two shares of one sum, and two measures of one unit', () => {
    expect(doubts('省级通报的扣2分。市级通报未整改的扣1分。')).toContain('one-scale');
    expect(doubts('省级通报的扣2分。市级媒体曝光未整改的扣1分。')).toEqual([]);
    expect(doubts('群众评议占20%，网上评议占30%，均按百分制折算。')).toContain('one-scale');
    expect(doubts('人均到账每低于5万元1万元扣0.5分')).toContain('what-is-counted');
  });

  it('is a limit behind several sentences', () => {
    expect(doubts('每处扣0.5分。每株扣1分。单月最多扣15分。')).toContain('whose-limit');
  });

  it('is what a person may take in two degrees', () => {
    expect(doubts('情节较轻的扣1—2分，情节严重的扣3—5分。')).toContain('one-scale');
  });

  it('is a figure whose words look like a count', () => {
    expect(doubts('发现一处但整改率低于90%扣1分')).toContain('what-is-counted');
  });

  it('is so many that are missing without 每, and the last step of a scale that gets nothing', () => {
    expect(doubts('少建10个扣0.2分')).toContain('what-is-counted');
    expect(doubts('一级达标得5分，二级得3分，三级得1分，等外不得分。')).toContain('one-scale');
  });

  it('is a most behind a price', () => {
    expect(doubts('每处扣0.1分，情节较重的最多扣1分')).toContain('whose-limit');
  });

  it('is nothing between parts that speak of other things, and between states of which only one can be', () => {
    expect(doubts('信息每周更新不少于2次，少1次扣0.05分；出现严重表述错误的，每处扣1分')).toEqual([]);
    expect(doubts('占比较上年提高的得5分，持平得3分，下降不得分')).toEqual([]);
  });
});

it('is nothing beside marks that are all of the item, nor between losses of two things', () => {
  const text = '全文公开的得2分；仅公开摘要的得1分；未公开不得分';
  expect(doubts(text, { full: 2 })).toEqual([]);
  expect(doubts(text, { full: 3 })).toContain('one-scale');
  expect(doubts('食材索证不全每批次扣0.5分，留样不足48小时每次扣1分')).toEqual([]);
});
