import type { Rule } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { leaf, text } from './examples.ts';

// Worked examples in the words of the plans, so that the reference itself is held against something.

describe('rules that count', () => {
  const quota: Rule = { kind: 'quota', text, period: 'month', count: '2', points: '0.1', shortage: 'each' };

  it('每月不少于2条,缺报一条扣0.1分', () => {
    const facts = ['01', '02', '04'].map((month) => ({ kind: 'delivery', date: `2023-${month}-10`, count: '2' }));
    const march = { kind: 'delivery', date: '2023-03-31' };
    expect(leaf(quota, [...facts, march], { full: '1', asOf: '2023-04-30' })).toBe('0.9');
    expect(leaf(quota, [...facts, march], { full: '1', asOf: '2023-05-30' })).toBe('0.9');
    expect(leaf(quota, [...facts, march], { full: '1', asOf: '2023-05-31' })).toBe('0.7');
    expect(leaf(quota, [], { full: '1' })).toBe('0');
  });

  it('连续四个季度被通报的,扣1分', () => {
    const rule: Rule = { kind: 'fixed', text, points: '1', when: { streak: { period: 'quarter', length: 4 } } };
    const dates = ['2023-01-01', '2023-06-30', '2023-07-01', '2023-12-31'];
    const facts = dates.map((date) => ({ kind: 'event', date }));
    expect(leaf(rule, facts)).toBe('9');
    expect(leaf(rule, facts.slice(1))).toBe('10');
    expect(leaf(rule, [...facts.slice(1), { kind: 'event', date: '2023-04-01' }])).toBe('10');
  });

  it('每发现一处扣1分,扣完为止; the first one free, every two count once', () => {
    const rule: Rule = { kind: 'deduct', text, points: '1' };
    expect(leaf(rule, [{ kind: 'event', count: '3' }, { kind: 'event' }])).toBe('6');
    expect(leaf(rule, [{ kind: 'event', count: '30' }])).toBe('0');
    expect(leaf({ ...rule, free: '1', each: '2' }, [{ kind: 'event', count: '6' }])).toBe('8');
    expect(leaf({ ...rule, limit: '2' }, [{ kind: 'event', count: '6' }])).toBe('8');
  });

  it('10月底前报送,逾期扣1分,每超一周再扣0.5分', () => {
    const rule: Rule = {
      kind: 'deadline',
      text,
      due: '2023-10-31',
      points: '1',
      more: { per: 'week', points: '0.5', after: '7' },
    };
    const delivered = (date: string) => leaf(rule, [{ kind: 'delivery', date }]);
    expect(delivered('2023-10-31')).toBe('10');
    expect(delivered('2023-11-01')).toBe('9');
    expect(delivered('2023-11-07')).toBe('9');
    expect(delivered('2023-11-08')).toBe('8.5');
    expect(leaf(rule, [], { asOf: '2023-10-30' })).toBe('10');
    expect(leaf(rule, [], { asOf: '2023-10-31' })).toBe('9');
    expect(leaf(rule, [], { asOf: '2023-11-01' })).toBe('9');
    expect(leaf(rule, [{ kind: 'delivery', count: '0', due: '2023-11-30' }], { asOf: '2023-11-29' })).toBe('10');
    expect(leaf(rule, [{ kind: 'delivery', count: '0', due: '2023-11-30' }], { asOf: '2023-12-01' })).toBe('9');
  });

  it('3个工作日内回复, over a holiday with make-up days', () => {
    const rule: Rule = { kind: 'timeliness', text, points: '0.1', within: { workdays: '3' } };
    const replied = (end: string) => leaf(rule, [{ kind: 'case', date: '2023-09-28', end }]);
    expect(replied('2023-10-09')).toBe('10');
    expect(replied('2023-10-10')).toBe('9.9');
    expect(leaf(rule, [{ kind: 'case', date: '2023-09-28' }], { asOf: '2023-10-08' })).toBe('10');
    expect(leaf(rule, [{ kind: 'case', date: '2023-09-28' }], { asOf: '2023-10-09' })).toBe('9.9');
  });

  it('2小时内签收, to the minute', () => {
    const rule: Rule = { kind: 'timeliness', text, points: '0.01', within: { hours: '2' } };
    const signed = (end: string) => leaf(rule, [{ kind: 'case', date: '2023-06-01T23:00', end }]);
    expect(signed('2023-06-02T01:00')).toBe('10');
    expect(signed('2023-06-02T01:01')).toBe('9.99');
  });
});

describe('rules that read what was found', () => {
  it('办结率98%以上,每下降1%扣0.04, by how a part of a step counts', () => {
    const rule: Rule = {
      kind: 'rate',
      text,
      target: '98',
      step: '1',
      points: '0.04',
      partStep: 'none',
      costs: 'below',
    };
    const facts = [
      { kind: 'measure', value: '90', of: '100' },
      { kind: 'measure', value: '5.5', of: '10' },
    ];
    expect(leaf(rule, facts)).toBe('9.56');
    expect(leaf({ ...rule, partStep: 'whole' }, facts)).toBe('9.52');
    expect(leaf({ ...rule, partStep: 'proportional' }, facts)).toBe('2627/275');
    expect(leaf(rule, [])).toBe('0..10');
  });

  it('去掉一个最高分和一个最低分; two thirds stay two thirds', () => {
    const marks = ['1', '5', '6', '10'].map((value) => ({ kind: 'mark', value, by: value }));
    expect(leaf({ kind: 'judgement', text, aggregate: 'trimmed' }, marks)).toBe('5.5');
    const third = [
      { kind: 'mark', value: '1', by: 'x' },
      { kind: 'mark', value: '1', by: 'y' },
      { kind: 'mark', value: '0', by: 'z' },
    ];
    expect(leaf({ kind: 'judgement', text, aggregate: 'mean' }, third)).toBe('2/3');
    expect(leaf({ kind: 'judgement', text, aggregate: 'mean' }, third, { places: 2 })).toBe('0.67');
    expect(leaf({ kind: 'judgement', text, aggregate: 'trimmed' }, marks.slice(0, 2))).toBe('3');
  });

  it('a checklist: an item without a fact may still turn out either way, one that does not apply is carried by the others', () => {
    const rule: Rule = {
      kind: 'checklist',
      text,
      mode: 'earn',
      partial: '50',
      items: [{ item: '甲' }, { item: '乙' }, { item: '丙' }, { item: '丁' }],
    };
    const said = (item: string, value: string) => ({ kind: 'item', item, value });
    expect(leaf(rule, [said('甲', 'pass'), said('乙', 'partial')])).toBe('3.75..8.75');
    expect(leaf(rule, [said('甲', 'pass'), said('乙', 'fail'), said('丙', 'na'), said('丁', 'pass')])).toBe('20/3');
    expect(
      leaf(rule, [said('甲', 'pass'), said('乙', 'fail'), said('丙', 'na'), said('丁', 'pass')], { na: 'full' }),
    ).toBe('7.5');
  });

  it('expected raters who have not rated leave a range', () => {
    const rule: Rule = {
      kind: 'ratings',
      text,
      scale: { min: '0', max: '100' },
      aggregate: 'mean',
      raters: { classes: ['county'] },
    };
    expect(leaf(rule, [])).toBe('0..10');
    expect(leaf(rule, [{ kind: 'rating', value: '80', by: '单位b' }])).toBe('8');
  });
});

describe('facts', () => {
  it('live as of a day: known later, corrected, withdrawn, outside the period', () => {
    const rule: Rule = { kind: 'deduct', text, points: '1' };
    const event = { id: 'x', kind: 'event', date: '2023-03-01' };
    expect(leaf(rule, [{ ...event, known: '2023-05-01' }], { asOf: '2023-04-30' })).toBe('10');
    expect(
      leaf(rule, [event, { kind: 'event', replaces: 'x', count: '3', known: '2023-05-01' }], { asOf: '2023-04-30' }),
    ).toBe('9');
    expect(leaf(rule, [event, { kind: 'event', replaces: 'x', count: '3', known: '2023-05-01' }])).toBe('7');
    expect(leaf(rule, [event, { kind: 'event', replaces: 'x', known: '2023-05-01' }])).toBe('10');
    expect(leaf(rule, [{ ...event, date: '2024-01-01' }])).toBe('10');
  });
});
