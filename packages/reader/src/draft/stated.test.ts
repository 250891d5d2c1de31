import { describe, expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number): LeafRules =>
  leafRules({ name: '指标', criterion, context: '', full, year: 2023, classes: {}, open: () => '$open-1' });
const codes = ({ questions }: LeafRules): string[] => questions.map(({ code }) => code);

describe('marks that are merely stated', () => {
  it('are all or nothing where there is one', () => {
    const made = read('建立制度的得3分，否则不得分。', 3);
    expect(made.rules).toMatchObject([{ kind: 'allOrNothing' }]);
    expect(made.rules[0]).not.toHaveProperty('points');
    expect(codes(made)).toEqual([]);
  });

  it('are all of the item, and asked about, where they are less than its own', () => {
    const made = read('渠道畅通的得4分，否则不得分。', 5);
    expect(made.rules).toMatchObject([{ kind: 'allOrNothing' }]);
    expect(made.rules[0]).not.toHaveProperty('points');
    expect(codes(made)).toEqual(['marks-differ']);
  });

  it('are earned from nothing on where more is earned besides', () => {
    const made = read('完成任务得3分；每多报一条加0.5分，最多加2分。', 5);
    expect(made.rules).toMatchObject([
      {
        kind: 'levels',
        levels: [
          { level: '完成任务', points: '3' },
          { level: '以上都不是', points: '0' },
        ],
      },
      { kind: 'award', points: '0.5', limit: '2' },
    ]);
    expect(made.start).toBeUndefined();
    expect(codes(made)).toEqual([]);
    expect(read('完成任务得5分；每多报一条加0.5分，最多加2分。', 5).start).toBe('full');
  });

  it('are for a person to give where they stand behind 情况', () => {
    const made = read('查看执法结果等信息公开情况(2分)。', 2);
    expect(made.rules).toMatchObject([{ kind: 'judgement' }]);
    expect(codes(made)).toEqual(['no-rule']);
  });

  it('are items where they add up to those of the leaf', () => {
    expect(read('有方案得1分，有总结得2分。', 3).rules).toMatchObject([
      {
        kind: 'checklist',
        mode: 'earn',
        items: [
          { item: '有方案', points: '1' },
          { item: '有总结', points: '2' },
        ],
      },
    ]);
  });

  it('are items where they add up for one of the classes that they tell apart', () => {
    const made = read('建立监测网的，产区得1.8分，非产区得1.3分；网点有增加的，得0.2分。', 1.5);
    expect(made.rules).toMatchObject([{ kind: 'checklist', items: [{ item: '建立监测网' }, { points: '0.2' }] }]);
    expect(codes(made)).not.toContain('marks-together');
  });

  it('are levels where one of them is worth the leaf', () => {
    expect(read('渠道畅通的得3分；只有渠道、无人答复的得2分。', 3).rules).toMatchObject([
      { kind: 'levels', levels: [{ points: '3' }, { points: '2' }, { level: '以上都不是', points: '0' }] },
    ]);
  });

  it('are asked about where they neither add up nor reach the marks of the leaf', () => {
    expect(codes(read('有方案得1分，有总结得2分。', 5))).toContain('marks-together');
  });
});

describe('what loses everything beside them', () => {
  it('is a veto where something was done wrong', () => {
    const made = read('有方案得1分，有总结得2分；弄虚作假的不得分。', 3);
    expect(made.rules.map(({ kind }) => kind)).toEqual(['checklist', 'veto']);
    expect(codes(made)).toEqual([]);
  });

  it('says nothing new where it is the opposite of what was asked', () => {
    expect(codes(read('设立政务公开专区的得2分，未设立政务公开专区的不得分。', 2))).toEqual([]);
  });

  it('is one more thing without which there is nothing, where there is one thing', () => {
    const one = read('组织培训的得2分；无签到记录的不得分。', 2);
    expect(codes(one)).toEqual([]);
    expect(one.rules).toMatchObject([{ kind: 'allOrNothing', text: '组织培训的得2分；无签到记录的不得分。' }]);
  });

  it('is asked where something else gives a part', () => {
    expect(
      codes(read('明确公开渠道,且有规范说明的,得4分;没有公布的,没有公开渠道的不得分;说明不规范的,最多得2分。', 4)),
    ).toContain('marks-together');
    expect(codes(read('渠道明确的得4分；没有渠道的不得分；说明不规范的，最多得2分。', 4))).toContain('marks-together');
  });

  it('is asked where there are several, in its own words', () => {
    expect(codes(read('有方案得1分，有总结得2分；未建专区的不得分。', 3))).toEqual(['zero-of-what']);
    const { questions } = read(
      '成立护渔队，得1分。依法查处，得3分。严厉打击电鱼等行为，依法查处案件，年内无案例不得分。',
      4,
    );
    expect(questions.map(({ text }) => text)).toEqual(['年内无案例不得分']);
  });

  it('is a level where they are levels', () => {
    expect(read('渠道畅通的得3分，只有渠道的得2分，没有电话的不得分。', 3).rules).toMatchObject([
      { kind: 'levels', levels: [{}, {}, { level: '没有电话', points: '0' }, { level: '以上都不是' }] },
    ]);
  });
});
