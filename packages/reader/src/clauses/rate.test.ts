import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { act, around } from './testing/act.ts';
import { doubts, rules } from './testing/read.ts';

describe('a price by percent', () => {
  it('measures a rate from last year where it only says which way it went, and asks where two figures stand in it', () => {
    const up = judge(act('take', 1), around('同比上升的，每上升1%', { before: '下降5%以上得6分，' }));
    expect(up).toMatchObject({ rule: { kind: 'rate', target: null, baseline: '同比' }, doubts: [] });
    expect(judge(act('take', 1), around('缺1个百分点', { before: '占比达20%的得2分；' })).rule).toMatchObject({
      kind: 'rate',
      target: 20,
      stepPct: 1,
    });
    expect(judge(act('take', 1), around('低于预算值的，每低5%', { before: '完成预算值得15分；' })).rule).toMatchObject({
      target: 100,
    });
    expect(judge(act('take', 1), around('高于93%或低于85%，每1个百分点')).doubts).toContain('no-target');
    expect(
      judge(act('take', 1), around('规范化建档率每降1个百分点', { before: '电子档案建档率90%以上' })).doubts,
    ).toEqual(['no-target']);
  });

  it('is a rate of what falls by one, which asks whether each time, and of what a plan or a staff lacks', () => {
    const text = '破案率同比提升1个百分点加0.5分，同比下降1个百分点扣0.3分';
    expect(rules(text)).toMatchObject([
      { kind: 'rate', target: null, points: 0.5 },
      { kind: 'rate', target: null, points: -0.3 },
    ]);
    expect(doubts(text)).toContain('once-or-each');
    expect(rules('受害率控制在0.8‰以内得2分，每超0.1个千分点扣0.5分')).toMatchObject([
      { kind: 'award' },
      { kind: 'rate', target: 0.08, stepPct: 0.01 },
    ]);
    expect(rules('每超计划1个百分点加0.2分')).toMatchObject([{ kind: 'rate', target: 100, dir: 'above' }]);
    expect(rules('持平得5分，上升的，每上升1%扣0.5分').at(-1)).toMatchObject({ target: null, points: -0.5 });
    expect(rules('教师编制每缺1%扣0.5分')).toMatchObject([{ kind: 'rate', target: 100 }]);
    expect(rules('达到100%得15分。每超1%加0.3分，最多加3分；每低1%扣0.5分。').at(-1)).toMatchObject({ target: 100 });
  });

  it('measures a growth from no target of something else', () => {
    const growth = around('技术合同成交额每增长10%', { before: '净增数完成任务得3分；' });
    expect(judge(act('gain', 0.5), growth).rule).toMatchObject({ kind: 'rate', target: null });
  });

  it('is a rate where a part of a whole is counted', () => {
    const { rule, doubts } = judge(act('take', 0.2), around('每低1个百分点', { before: '办结率达到98%，' }));
    expect(rule).toEqual({ kind: 'rate', target: 98, stepPct: 1, points: -0.2 });
    expect(doubts).toEqual([]);
    expect(judge(act('take', 0.2), around('每低1个百分点')).doubts).toEqual(['no-target']);
  });
});

it('of a rate that has a goal of its own is measured from that, and of what is completed from all of it', () => {
  const miss = '未完成年度任务的，每差1个百分点扣0.2分';
  expect(rules(`湿地保护率（2分）：${miss}`)).toMatchObject([{ kind: 'rate', target: null, baseline: '任务' }]);
  expect(rules(`造林（2分）：${miss}`)).toMatchObject([{ kind: 'rate', target: 100 }]);
  expect(rules('流失率10%的得6分，在此基数上，每下降1个百分点加1分')[1]).toMatchObject({ target: 10 });
});

it('measures both ways of a rate from the goal that it has', () => {
  const text = '线损率完成指标得10分，每升高0.1个百分点扣1分，每降低0.1个百分点加0.5分';
  expect(rules(text).slice(1)).toMatchObject([{ target: null }, { target: null }]);
});

it('measures what leaves a span from the end that it leaves', () => {
  const text = '使用率达85%-93%得满分，每低1%扣0.5分，每高1%扣0.5分';
  expect(rules(text, { full: 5 }).slice(1)).toMatchObject([{ target: 85 }, { target: 93 }]);
});

it('is measured from no share of how the rate is told, and from nothing sure where another part measures something else', () => {
  expect(rules('入库率=入库额/应入库额×100%。每低于基本标准5%扣2分。')).toMatchObject([{ kind: 'rate', target: null }]);
  const apart = '所得率低于6%未提出意见的，每户扣0.2分；信息认定不准确每超1%扣0.1分。';
  expect(doubts(apart)).toContain('no-target');
  const beside = { context: '政策生育率责任指标完成情况（3分）。', full: 3 };
  expect(rules('未完成责任指标的，每低0.1个百分点扣0.3分。', beside)).toMatchObject([
    { target: null, baseline: '指标' },
  ]);
});

it('is measured from what was said of the end of its name', () => {
  const told = '资金发放率达到100%，得4分。补偿资金发放率每下降1%扣0.2分。';
  expect(rules(told, { full: 4 })[1]).toMatchObject({ kind: 'rate', target: 100, points: -0.2 });
});

it('asks which of several figures of the cell beside it is meant', () => {
  const beside = { context: '申报率，企业达到98%、个体95%', full: 10 };
  expect(doubts('每差1%，扣1分', beside)).toContain('no-target');
  expect(doubts('每差1%，扣1分', { ...beside, context: '申报率达到98%' })).toEqual([]);
});

it('has a goal of its own, whatever the rate before it was to reach', () => {
  expect(rules('收费率100%，每降1个百分点扣1分；综合损耗率高于指标的，每高1个百分点扣0.5分。')).toMatchObject([
    { kind: 'rate', target: 100 },
    { kind: 'rate', target: null, baseline: '指标' },
  ]);
});

it('is measured from all of it where a goal is to be met, and no figure says more', () => {
  const text = '完成就业目标任务的得6分。未完成的，每低于目标5个百分点扣0.5分。';
  expect(rules(text)).toMatchObject([{ kind: 'award' }, { kind: 'rate', target: 100, stepPct: 5 }]);
  expect(rules(text, { context: '就业率达到92%' })).toMatchObject([{ kind: 'award' }, { kind: 'rate', target: 92 }]);
});

it('is not measured silently from what another part asks', () => {
  const first = '回款率98%以上为合格，每降1个百分点扣1分；';
  expect(rules(`${first}逾期贷款零为合格，每超1个百分点扣2分。`)).toMatchObject([{ target: 98 }, { target: 0 }]);
  expect(doubts(`${first}逾期贷款零为合格，每超1个百分点扣2分。`)).toEqual([]);
  expect(doubts(`${first}逾期贷款情况，每超1个百分点扣2分。`)).toEqual(['no-target']);
});
