import { describe, expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

const kinds = (text: string): string[] => rules(text).map((rule) => (rule as { kind: string }).kind);
const levels = (text: string): unknown =>
  rules(text).map((rule) =>
    (rule as { levels?: { label: string; points: number }[] }).levels?.map(({ label, points }) => [label, points]),
  );

describe('neighbours that differ in a level', () => {
  it('leave out what is counted after the first', () => {
    expect(rules('每例负完全责任扣10分，主要责任扣6分，次要责任扣2分。')).toMatchObject([
      { kind: 'severity', per: '例', levels: [{ points: -10 }, { points: -6 }, { points: -2 }] },
    ]);
    expect(rules('到县的每批次扣1分，到市的扣2分，去省里扣3分、进京的扣5分。')).toMatchObject([
      { kind: 'severity', per: '批次', levels: [{ points: -1 }, { points: -2 }, { points: -3 }, { points: -5 }] },
    ]);
  });

  it('are one scale', () => {
    expect(levels('被国办通报一次扣2分，被省政府通报一次扣1.5分，被市政府通报一次扣1分。')).toEqual([
      [
        ['国办', -2],
        ['省政府', -1.5],
        ['市政府', -1],
      ],
    ]);
    expect(levels('发生一般事故每起扣1分，较大事故每起扣5分。')).toEqual([
      [
        ['一般', -1],
        ['较大', -5],
      ],
    ]);
  });

  it('are one scale of penalties, and of levels though one names a word of a scale too', () => {
    const points = (text: string): unknown =>
      rules(text).map((rule) => (rule as { levels?: { points: number }[] }).levels?.map((level) => level.points));
    expect(points('受严重警告处分的，每人扣3分；受到诫勉谈话、通报批评的，每人扣0.5分')).toEqual([[-3, -0.5]]);
    expect(points('被市委主要领导肯定性批示的加1分，市政府领导批示的加0.5分')).toEqual([[1, 0.5]]);
  });

  it('are grades with the room that each leaves, or what each is in brackets', () => {
    const bands = (text: string): unknown =>
      rules(text).map((rule) =>
        (rule as { bands?: Record<string, unknown>[] }).bands?.map(({ points, min, max }) => points ?? [min, max]),
      );
    expect(bands('评价：好得9—10分，较好得7—8分，差得0分')).toEqual([[[9, 10], [7, 8], 0]]);
    expect(bands('优秀（90分以上）得10分，良好（80-89分）得8分，一般得5分')).toEqual([[10, 8, 5]]);
    expect(bands('评价优（8-10分）、良（5-7分）、差（0-4分）')).toEqual([
      [
        [8, 10],
        [5, 7],
        [0, 4],
      ],
    ]);
    expect(bands('组织领导：好（5分）、较好（3分）、一般（1分）')).toEqual([[5, 3, 1]]);
  });

  it('may be levels of a house that has its own; where they take, losing everything is no step', () => {
    expect(kinds('获总公司级表彰加5分/件，分厂级表彰加3分/件')).toEqual(['severity']);
    expect(kinds('考核结果“较好”扣1分，“一般”扣3分，“差”的不得分')).toEqual(['band', 'allOrNothing']);
  });

  it('may be two words of one scale, or one level and all above it', () => {
    const points = (text: string): unknown =>
      rules(text).map((rule) => (rule as { levels?: { points: number }[] }).levels?.map((level) => level.points));
    expect(points('制定国家标准的加3分，制定行业标准、地方标准的加1分')).toEqual([[3, 1]]);
    expect(points('五级及以上事件，每次扣10分；六级事件，每次扣5分')).toEqual([[-10, -5]]);
    expect(points('被警告的扣2分，被降级的扣4分，被摘牌的扣8分')).toEqual([[-2, -4, -8]]);
    expect(points('高危漏洞1个扣1分、中危漏洞1个扣0.5分')).toEqual([[-1, -0.5]]);
  });

  it('are one scale of prizes, whose noun is no verb', () => {
    expect(levels('获一等奖得3分、二等奖2分、三等奖1分。')).toEqual([
      [
        ['一等奖', 3],
        ['二等奖', 2],
        ['三等奖', 1],
      ],
    ]);
  });

  it('leave out what comes on top of them', () => {
    expect(kinds('立项为省级的加3分、市级的加1分，结题优秀再加1分。')).toEqual(['severity', 'award']);
  });

  it('are told apart by their words where one comes twice', () => {
    const [scale] = levels('获国家级一等奖加10分、二等奖加8分；获省级一等奖加5分、二等奖加3分。') as [
      string,
      number,
    ][][];
    expect(new Set(scale?.map(([label]) => label)).size).toBe(scale?.length);
  });

  it('are bands where they are grades', () => {
    expect(kinds('评为优秀的得5分，良好的得3分，合格的得1分。')).toEqual(['band']);
  });

  it('take over what the first of a list is paid for', () => {
    expect(rules('每引进一个世界500强项目加5分、国内500强项目加3分、上市公司项目加2分。')).toMatchObject([
      { kind: 'severity', per: '个', levels: [{ points: 5 }, { points: 3 }, { points: 2 }] },
    ]);
    expect(kinds('每发生一起有效投诉扣3分，重大投诉扣10分。')).toEqual(['deduct', 'fixed']);
  });

  it('stand apart from figures of a place', () => {
    expect(kinds('破案率高于全市平均水平得3分，等于平均水平得2分。')).toEqual(['award', 'award']);
  });

  it('stay apart where gain meets loss, or the words speak of other things', () => {
    expect(kinds('获省级表彰的加3分，被市级通报的扣2分。')).toEqual(['award', 'fixed']);
    expect(kinds('被省级通报的扣3分；市级台账缺失的扣1分，未培训的扣2分。')).toHaveLength(3);
  });

  it('are one scale over the end of a sentence or an item, where one says no more than the other', () => {
    expect(kinds('被国务院办公厅点名通报的，扣10分。被省政府办公厅通报的，扣5分。')).toEqual(['severity']);
    expect(kinds('①发生五级人身事件，每次扣10分；②发生六级人身事件，每次扣5分')).toEqual(['severity']);
    expect(kinds('省级通报的扣2分。市级媒体曝光未整改的扣1分。')).toEqual(['fixed', 'fixed']);
  });

  it('end with what gets nothing', () => {
    const graded = rules('好的得5分；一般的得4分；一般以下的得3分。') as {
      bands?: { label: string; points: number }[];
    }[];
    expect(graded.map(({ bands }) => bands?.map(({ label, points }) => [label, points]))).toEqual([
      [
        ['好', 5],
        ['一般', 4],
        ['一般以下', 3],
      ],
    ]);
    expect(levels('达到Ⅲ类的得5分，达到Ⅳ类的得3分，Ⅴ类及以下不得分。')).toEqual([
      [
        ['Ⅲ类', 5],
        ['Ⅳ类', 3],
        ['Ⅴ类', 0],
      ],
    ]);
  });

  it('are who is how much to blame', () => {
    expect(levels('负主要责任的每起扣5分，负次要责任的每起扣2分。')).toEqual([
      [
        ['主要责任', -5],
        ['次要责任', -2],
      ],
    ]);
  });
});

describe('a list that goes on without what is counted', () => {
  it('is one scale for the piece of the first', () => {
    expect(rules('每新增1家规上工业企业加0.5分，限上商贸企业加0.3分，资质以上建筑业企业加0.2分。')).toMatchObject([
      { kind: 'severity', per: '家', levels: [{ label: '规上工业企业' }, { label: '限上商贸企业' }, { points: 0.2 }] },
    ]);
    expect(kinds('每发生一起有效投诉扣3分，重大投诉扣10分。')).toEqual(['deduct', 'fixed']);
  });

  it('may name the noun before the piece, and need share no more than its end', () => {
    expect(rules('大中型水库除险加固每座加1分，小型水库加0.5分。')).toMatchObject([{ kind: 'severity', per: '座' }]);
    expect(rules('每新增1名注册监理工程师加0.5分，注册建造师加0.2分。')).toMatchObject([
      { kind: 'severity', per: '名' },
    ]);
    expect(kinds('每承办1场活动加1分，获得好评加0.5分。')).toEqual(['award', 'award']);
  });

  it('is one scale of words at a price for the same piece, whatever stands before the first', () => {
    const text = '年内获得授权发明专利每件得1分，实用新型专利每件得0.3分，外观设计专利每件得0.2分。';
    expect(rules(text)).toMatchObject([{ kind: 'severity', per: '件', levels: [{ points: 1 }, {}, { points: 0.2 }] }]);
  });

  it('may name two words of its scale in one step', () => {
    expect(rules('每引进1名博士或正高级职称人才加1分，硕士或副高级0.5分，本科0.1分。')).toMatchObject([
      { kind: 'severity', per: '名', levels: [{ points: 1 }, { points: 0.5 }, { points: 0.1 }] },
    ]);
  });
});

it('keeps apart prices that have limits of their own', () => {
  expect(rules('参与活动0.5分/次，2分封顶；组织活动0.5分/次，3分封顶')).toMatchObject([{ cap: 2 }, { cap: 3 }]);
});

it('asks how many marks a level has that has so many at most', () => {
  expect(doubts('国家级至多加3分，省级至多加2分')).toContain('no-bounds');
});

it('is no level who asked for what is done or not', () => {
  expect(rules('按照省政府要求，年度内完成改革的得0.5分，未完成不得分')).toMatchObject([
    { kind: 'award', base: true },
    { kind: 'allOrNothing' },
  ]);
});
