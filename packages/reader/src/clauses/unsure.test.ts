import { describe, expect, it } from 'vitest';
import { doubts } from './testing/read.ts';

describe('what neighbours leave open', () => {
  it('is a scale that fell apart', () => {
    expect(doubts('全面完成的得5分，基本完成任务的得3分。')).toContain('one-scale');
  });

  it('is a scale with a gap, or of one step', () => {
    expect(doubts('完成率95%以上得5分，70%-80%得3分。')).toContain('one-scale');
    expect(doubts('全省排名前3名加5分。')).toContain('one-scale');
  });

  it('is a count without 每', () => {
    expect(doubts('推广1项加1分')).toContain('once-or-each');
    expect(doubts('每推广1项加1分')).toEqual([]);
  });

  it('is a price that names two things', () => {
    expect(doubts('每人每次扣1分')).toContain('what-is-counted');
  });

  it('is a loss in every period, or one whose count may have been left out', () => {
    expect(doubts('按月考核，每月未达标扣0.5分')).toContain('once-or-each');
    expect(doubts('1人次迟到扣0.1分，早退扣0.1分')).toContain('once-or-each');
  });

  it('is marks without a word of what they are for, or one price for two directions', () => {
    expect(doubts('有方案、有总结得3分，缺一扣1分')).toContain('what-is-counted');
    expect(doubts('一次性扣2分')).toContain('what-is-counted');
    expect(doubts('达到90%得3分，每高于或低于1个百分点扣0.2分')).toContain('one-scale');
  });

  it('is nothing where every clause stands for itself', () => {
    expect(doubts('未建立制度的，扣1分；每缺一项扣0.5分。')).toEqual([]);
  });
});
