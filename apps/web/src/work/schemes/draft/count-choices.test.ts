import { describe, expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

describe('once, or every time', () => {
  it('of a price: by what may be counted', () => {
    const one = asked('发现未报送的，扣2分。', 'doubt-once-or-each');
    expect(one.ids).toEqual(['once', 'each', 'each']);
    expect(one.rules('once')).toMatchObject([{ kind: 'fixed', points: '2' }]);
    expect(one.rules('each', '次')).toMatchObject([{ kind: 'deduct', points: '2', per: '次' }]);
    expect(one.rules('each', '项')).toMatchObject([{ kind: 'deduct', points: '2', per: '项' }]);
  });

  it('of a price that was read as one by the piece: its own piece is what it is counted by', () => {
    const one = asked('累计3次以上违规，1次扣1分。', 'doubt-once-or-each');
    expect(one.ids).toEqual(['once', 'each']);
    expect(one.rules('once')).toEqual([{ kind: 'fixed', text: '累计3次以上违规，1次扣1分', points: '1' }]);
    expect(one.rules('each')).toMatchObject([{ kind: 'deduct', per: '次' }]);
  });

  it('of a bonus, whose limit lets it count once', () => {
    const one = asked('推广1项加1分。', 'doubt-once-or-each');
    expect(one.ids).toEqual(['gainOnce', 'gainEach']);
    expect(one.rules('gainOnce')).toMatchObject([{ kind: 'award', points: '1', limit: '1' }]);
    expect(one.rules('gainEach')).toMatchObject([{ kind: 'award', points: '1', per: '项' }]);
  });

  it('of a delay and of a demand for every month', () => {
    const late = asked('未在5个工作日内答复的，扣1分。', 'doubt-once-or-each');
    expect(late.ids).toEqual(['once', 'each']);
    expect(late.rules('once')).toMatchObject([{ points: '1', limit: '1' }]);
    const monthly = asked('每月报送1篇，未报送的扣1分。', 'doubt-once-or-each');
    expect(monthly.rules('once')).toMatchObject([{ kind: 'quota', points: '1', limit: '1' }]);
    expect(monthly.rules('each')).toMatchObject([{ kind: 'quota', points: '1' }]);
    expect(monthly.rules('each')?.[0]?.limit).toBeUndefined();
  });

  it('of a step in percent', () => {
    const one = asked('办结率应达到95%，低1个百分点扣0.5分。', 'doubt-once-or-each');
    expect(one.values.map(({ per }) => per)).toEqual(['', '1个百分点']);
    expect(one.rules('once')).toMatchObject([{ kind: 'fixed', points: '0.5' }]);
    expect(one.rules('each')).toMatchObject([{ kind: 'rate', step: '1' }]);
  });
});

describe('what is counted', () => {
  it('is one of those that the words name', () => {
    const one = asked('公厕有异味的，每座每项扣0.5分。', 'doubt-what-is-counted');
    expect(one.values.map(({ per }) => per)).toEqual(['座', '项']);
    expect(one.rules('each', '项')).toMatchObject([{ kind: 'deduct', points: '0.5', per: '项' }]);
  });

  it('is one of several demands', () => {
    const one = asked('会议每季度不少于1场，出席每年不少于1次。少一场（次）扣1分。', 'doubt-which-demand');
    expect(one.ids).toEqual(['allDemands', 'oneDemand', 'oneDemand']);
    expect(one.values.map(({ period }) => period)).toEqual(['year', 'quarter', 'year']);
    expect(one.rules('oneDemand')).toMatchObject([{ kind: 'quota', period: 'quarter', count: '1' }]);
    expect(one.rules('allDemands')).toHaveLength(2);
    // Two of one sort are told apart by nothing that could be chosen.
    const three = asked(
      '支委会每月不少于1次、党小组会每月不少于1次、党课每季度不少于1次，每缺一次扣0.3分。',
      'doubt-which-demand',
    );
    expect(three.ids).toEqual(['allDemands', 'oneDemand', 'oneDemand']);
    expect(three.rules('oneDemand')).toMatchObject([{ period: 'month' }, { period: 'month' }]);
  });
});

it('a count in the condition: when it is met, each time it is, or from there on', () => {
  const one = asked('被通报3次以上的，扣2分。', 'doubt-threshold');
  expect(one.ids).toEqual(['whenMet', 'each', 'fromNth']);
  expect(one.rules('whenMet')).toMatchObject([{ kind: 'fixed', points: '2' }]);
  expect(one.rules('fromNth')).toMatchObject([{ kind: 'deduct', points: '2', per: '次', free: '2' }]);
  expect(asked('意见征集3次以下的，扣1分。', 'doubt-threshold').ids).toEqual(['whenMet', 'each']);
});
