import { describe, expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

describe('the rules of one piece', () => {
  it('ask no quota where a list of its own has a gap', () => {
    expect(rules('演练每半年不少于1次，未演练的不得分，方案、影像资料不齐全的，每缺一项扣0.5分。')).toMatchObject([
      { kind: 'allOrNothing' },
      { kind: 'deduct', points: 0.5, per: '项' },
    ]);
  });

  it('ask no quota for the papers of what a quota asks for', () => {
    expect(rules('安全培训每季度至少1次，台账不完整的每少一份扣0.2分。')).toMatchObject([
      { kind: 'deduct', per: '份' },
    ]);
  });

  it('tell the veto of an assessment from that of praise', () => {
    expect(rules('发生责任事故的，年度考核一票否决。')).toMatchObject([{ kind: 'veto', scope: 'sheet' }]);
    expect(rules('发生责任事故的，全年评先一票否决。')).toMatchObject([{ kind: 'veto', scope: 'grade' }]);
    expect(rules('评先评优一票否决：发生安全事故的')).toMatchObject([{ kind: 'veto', scope: 'grade' }]);
    expect(doubts('造假的，当月考核按零分计。')).toContain('which-veto');
  });

  it('say once what one sentence leaves to a judge', () => {
    expect(rules('由考核组综合评定，酌情给分。')).toEqual([{ kind: 'judgement' }]);
    expect(rules('由考核组综合评定，酌情扣1—3分。')).toEqual([{ kind: 'judgement', min: -3, max: -1 }]);
  });

  it('are one for each of the things just listed', () => {
    expect(rules('签约率达75%以上、履约率达90%以上，各得1分')).toHaveLength(2);
  });

  it('are one for each thing of a list, however its figures are told', () => {
    expect(rules('甲率、乙率、丙率分别达到88%、80%、85%的，各得1分')).toHaveLength(3);
    expect(rules('网上可办率应达100%、全程网办率应达90%，每低1个百分点各扣0.2分')).toMatchObject([
      { kind: 'rate', target: 100 },
      { kind: 'rate', target: 90 },
    ]);
  });

  it('are one rate for each figure that answers a rate', () => {
    expect(rules('及时率达到95%、完整率达到90%，每低1个百分点分别扣0.1分、0.2分')).toMatchObject([
      { kind: 'rate', target: 95, points: -0.1 },
      { kind: 'rate', target: 90, points: -0.2 },
    ]);
  });

  it('are one rate for each figure, though the price is said once', () => {
    expect(rules('签约率、管理率分别达到35%、70%，每低1个百分点扣0.1分')).toMatchObject([
      { kind: 'rate', target: 35, points: -0.1 },
      { kind: 'rate', target: 70, points: -0.1 },
    ]);
  });

  it('lose everything where nothing is given', () => {
    expect(rules('未开展的不得分')).toEqual([{ kind: 'allOrNothing', lose: 'all', when: '未开展的' }]);
  });

  it('are none where something is said not to score', () => {
    expect(rules('同一问题不重复扣分')).toEqual([]);
  });

  it('leave to a person what is free or told elsewhere, and say that bounds are missing', () => {
    expect(rules('视情况加分')).toEqual([{ kind: 'judgement' }]);
    expect(doubts('视情况加分')).toEqual(['no-bounds']);
    expect(rules('酌情扣分', { full: 3 })).toEqual([{ kind: 'judgement', min: -3, max: 0 }]);
    expect(rules('按照《考核细则》评分')).toEqual([{ kind: 'judgement' }]);
  });

  it('are a rank without a table where nobody wrote one', () => {
    expect(rules('根据全市排名情况赋分', { full: 5 })).toEqual([{ kind: 'band', on: '排名', bands: [] }]);
  });

  it('are a rate for each of those that share one figure, and a quota for each of two demands', () => {
    expect(rules('受理率、办结率均应达到100%，每低1个百分点分别扣0.3分。')).toEqual([
      { kind: 'rate', target: 100, stepPct: 1, points: -0.3 },
      { kind: 'rate', target: 100, stepPct: 1, points: -0.3 },
    ]);
    const text = '镇级每旬巡河不少于1次，村级每周巡河不少于1次，每少1次扣0.05分。';
    expect(rules(text)).toMatchObject([{ period: 'tenDays' }, { period: 'week' }]);
    expect(doubts(text)).toContain('which-demand');
  });

  it('are one for each direction that one price names', () => {
    expect(rules('每增减1个百分点加减0.5分')).toMatchObject([{ points: 0.5, dir: 'above' }, { points: -0.5 }]);
  });

  it('are a rate for each of several figures in a row', () => {
    const text = '管理率≥90%、服务率≥85%，每低1个百分点扣0.5分';
    expect(rules(text)).toMatchObject([{ target: 90 }, { target: 85 }]);
    expect(doubts(text)).toContain('one-scale');
  });

  it('say nothing of who judges where the grades behind it are worth something', () => {
    expect(rules('质量由督查室评定，好的得3分，较好的得2分，差的不得分。')).toMatchObject([{ kind: 'band' }]);
  });

  it('veto what the words name, and ask where they name nothing', () => {
    expect(rules('发生重大事故的，取消评优资格')).toMatchObject([{ kind: 'veto', scope: 'grade' }]);
    expect(rules('发生重大事故的，该项一票否决')).toMatchObject([{ kind: 'veto', scope: 'item' }]);
    expect(doubts('发生重大事故的，一票否决')).toEqual(['which-veto']);
    expect(rules('失泄密的，一票否决，年度考核定为不合格')).toMatchObject([{ kind: 'veto', scope: 'sheet' }]);
    expect(rules('连续两年末位的，取消评优资格，班子成员不得评为优秀等次')).toMatchObject([
      { kind: 'veto', scope: 'grade' },
    ]);
    expect(rules('考核结果不合格的，年度考核直接定为不合格等次')).toMatchObject([{ kind: 'veto', scope: 'sheet' }]);
    expect(rules('旷工2天以上的，考核等次定为不合格')).toMatchObject([{ kind: 'veto', scope: 'grade' }]);
    expect(rules('被评为不合格干部、免职的，每例扣5分')).toMatchObject([{ kind: 'deduct' }]);
    expect(rules('发生伤亡事故的，否决本项得分')).toMatchObject([{ kind: 'veto', scope: 'item' }]);
  });

  it('may name the rate once for several figures', () => {
    expect(rules('亮灯率主干道98%、次干道96%，每低1个百分点扣0.5分')).toMatchObject([
      { kind: 'rate', target: 98 },
      { kind: 'rate', target: 96 },
    ]);
  });
});

it('takes less than what is paid for as nothing at all, and not as a loss of everything', () => {
  expect(rules('近视率每下降1个百分点得0.5分，不足1个百分点不得分')).toMatchObject([{ kind: 'rate', points: 0.5 }]);
  expect(rules('每1000万元得0.5分；不足1000万元的，不得分')).toMatchObject([
    { kind: 'award' },
    { kind: 'allOrNothing' },
  ]);
});

describe('one price for several things', () => {
  it('goes to each demand of another period, in order', () => {
    expect(rules('每半年开展一次演练、每月开展一次排查，缺1次分别扣1分、0.5分')).toEqual([
      { kind: 'quota', count: 1, period: 'half', points: -1 },
      { kind: 'quota', count: 1, period: 'month', points: -0.5 },
    ]);
  });

  it('goes to each rate that one figure is for', () => {
    expect(rules('及时受理率、按期答复率达到100%，每下降1个百分点各扣0.1分')).toMatchObject([
      { kind: 'rate', target: 100, points: -0.1 },
      { kind: 'rate', target: 100, points: -0.1 },
    ]);
  });

  it('does not part a name in quotation marks', () => {
    expect(rules('“双随机、一公开”计划、结果未公示的，各扣0.5分')).toHaveLength(2);
  });
});

it('lets a person choose in both directions', () => {
  expect(rules('整体评价，最多可加/扣2分')).toEqual([{ kind: 'judgement', min: -2, max: 2 }]);
});

it('asks about a formula of several factors, which is more than a share', () => {
  expect(doubts('得分值=(∑档级系数对应的赋分)×负荷系数K/工作任务总数。')).toContain('what-is-counted');
  expect(doubts('得分=完成数/任务数×20分', { full: 20 })).toEqual([]);
});

it('takes the same for each of several cases that stand in a row', () => {
  expect(rules('未办证的，未培训的，台账未登记的，各扣1分')).toHaveLength(3);
  expect(rules('组织机构未设置的，扣1分')).toHaveLength(1);
});

it('leaves to another document what is carried out by its provisions', () => {
  expect(rules('根据财政部、水利部制定的绩效评价办法有关规定执行，产区1.4分，非产区1.2分')).toEqual([
    { kind: 'judgement' },
  ]);
});

it('asks how often marks that were won elsewhere count', () => {
  expect(rules('被转报采用的，每条以采用得分乘以2计分', { full: 5 })).toEqual([{ kind: 'proportional', full: 5 }]);
  expect(doubts('被转报采用的，每条以采用得分乘以2计分', { full: 5 })).toContain('what-is-counted');
});

it('make no more steps than a list may have', () => {
  expect(rules('县级、市级的，分别加1—999999999分。')).toEqual([{ kind: 'judgement', min: 1, max: 999999999 }]);
});
