import { describe, expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

describe('marks beside a piece', () => {
  it('in brackets are what it is worth, where nothing else in it scores', () => {
    expect(rules('成立领导小组（1分）；落实专人（3分）')).toMatchObject([
      { kind: 'award', points: 1, base: true },
      { kind: 'award', points: 3, base: true },
    ]);
  });

  it('in brackets only say how much it is where something in it scores', () => {
    expect(rules('设备完好（4分），每坏1台扣1分')).toEqual([{ kind: 'deduct', points: 1, per: '台', cap: null }]);
  });

  it('in brackets that are none lose what there is', () => {
    expect(rules('未建台账（0分）')).toMatchObject([{ kind: 'allOrNothing', when: '未建台账' }]);
  });

  it('head what follows where a colon stands behind them', () => {
    expect(rules('保洁（20分）：发现垃圾每处扣1分')).toEqual([{ kind: 'deduct', points: 1, per: '处', cap: null }]);
  });

  it('without brackets are read with a doubt', () => {
    expect(rules('建立健全工作机制3分')).toMatchObject([{ kind: 'award', points: 3, base: true }]);
    expect(doubts('建立健全工作机制3分')).toEqual(['sub-marks']);
  });

  it('for each of several things are a price', () => {
    expect(rules('组织指导不少于4次（0.5分/次）')).toMatchObject([{ kind: 'award', points: 0.5, per: '次' }]);
    expect(rules('专栏建设齐全，每个栏目1分')).toMatchObject([{ kind: 'award', points: 1, per: '个' }]);
  });
});

it('in brackets behind ends of one quantity are steps of one table', () => {
  const text = '完成任务90%以上（40分）。完成任务60%以上（25分）。完成60%以下的不得分。';
  expect(rules(text, { full: 40 })).toMatchObject([
    { kind: 'band', bands: [{ points: 40 }, { points: 25 }, { points: 0 }] },
  ]);
  expect(rules('完成率达到90%（2分），覆盖率达到95%（3分）')).toMatchObject([{ kind: 'award' }, { kind: 'award' }]);
});

it('may lack their 分 where the items beside have it', () => {
  expect(rules('1.水质监测（20）\n2.编制方案（30分）', { full: 50 })).toMatchObject([{ points: 20 }, { points: 30 }]);
  expect(rules('1.水质监测（20）\n2.编制方案（30）', { full: 50 })).toEqual([]);
  expect(rules('1.水质监测（20） 2.编制方案（30分） 3.共同推进水源建设（10分）', { full: 60 })).toMatchObject([
    { points: 20 },
    { points: 30 },
    { points: 10 },
  ]);
});

it('are marks beside a price of all of them', () => {
  const text = '程序完整（2分）；用途相符（2分）；没有挪用（2分），以上每发现一项不符合扣2分。';
  expect(rules(text, { full: 6 })).toMatchObject([{ points: 2 }, { points: 2 }, { points: 2 }, { kind: 'deduct' }]);
  const each = '内容匹配（1分），依据充分（1分），分配合理（1分），每有一项不符合，扣1分。';
  expect(rules(each, { full: 3 })).toMatchObject([{ points: 1 }, { points: 1 }, { points: 1 }, { kind: 'deduct' }]);
});

it('are parts without a verb where they make up the marks of the item', () => {
  const award = (points: number) => ({ kind: 'award', points, per: null, cap: null, base: true });
  const text = '要素齐全2分，佐证充分2分，有长效机制1分；未建台账的，全项不得分。';
  expect(rules(text, { full: 5 })).toEqual([
    award(2),
    award(2),
    award(1),
    expect.objectContaining({ kind: 'allOrNothing' }),
  ]);
  expect(doubts(text, { full: 6 })).toContain('sub-marks');
});
