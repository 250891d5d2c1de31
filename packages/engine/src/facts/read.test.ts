import type { Fact } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { takeFacts } from '../index.ts';
import { leaf, everyRoster as roster } from '../testing/every-fact.ts';
import { fact, places, rosterOf, schemeOf, unit } from '../testing/scheme.ts';

const take = (...facts: Fact[]) => takeFacts(roster, facts, 'facts.csv');
const wrong = (...facts: Fact[]): string[] => places(take(...facts));
const one = (indicator: string, kind: string, cells: Parameters<typeof fact>[3] = {}): Fact =>
  fact('甲县', indicator, kind, cells);

describe('who and what a fact is about', () => {
  test('a clause with several rules names none of them; an id goes before a clause', () => {
    const price = (points: number, more: object) => ({ kind: 'deduct', text: '条款', points, ...more });
    const rules = [
      price(1, { id: 'a', clause: '1' }),
      price(2, { id: 'b', clause: '1' }),
      price(3, { id: '2', clause: '9' }),
    ];
    const own = rosterOf(
      schemeOf({ children: [{ name: '甲', full: 9, rules: [...rules, price(4, { id: 'd', clause: '2' })] }] }),
      [unit('甲县')],
    );
    const by = (rule: string) => places(takeFacts(own, [one('甲', 'event', { rule })]));
    expect(by('1')).toEqual(['fact-rule-needed @ 2 rule']);
    expect(['a', '2', '9', 'd'].map(by)).toEqual([[], [], [], []]);
  });

  test('a round by its number or its name', () => {
    for (const round of ['1', 'r1', '第1次']) expect(wrong(one('轮', 'score', { round, value: 1 }))).toEqual([]);
  });

  test.each<[string, Fact, string]>([
    ['nobody', fact('', '扣', 'event'), 'fact-unit-missing @ 2 unit'],
    ['a stranger', fact('丙县', '扣', 'event'), 'fact-unit-unknown @ 2 unit'],
    ['an unknown indicator', one('没有', 'event'), 'fact-indicator-unknown @ 2 indicator'],
    ['an indicator of another class', fact('教育局', '扣', 'event'), 'fact-indicator-unknown @ 2 indicator'],
    ['two leaves of one name', one('同名', 'score', { value: 1 }), 'fact-indicator-ambiguous @ 2 indicator'],
    ['rounds without a round', one('轮', 'score', { value: 1 }), 'fact-indicator-ambiguous @ 2 indicator'],
    ['a section', one('组', 'event'), 'fact-indicator-inner @ 2 indicator'],
    ['a stage that is not there', one('扣', 'event', { stage: 'x' }), 'fact-stage-unknown @ 2 stage'],
    ['a round that is not there', one('轮', 'score', { round: 3, value: 1 }), 'fact-stage-unknown @ 2 round'],
    [
      'a round of another stage',
      one('X', 'score', { stage: 'routine', round: 3, value: 1 }),
      'fact-stage-unknown @ 2 round',
    ],
    ['a kind that is none', one('扣', 'accident'), 'fact-kind-unknown @ 2 kind'],
    ['a kind the leaf does not take', one('扣', 'score', { value: 1 }), 'fact-kind-unfit @ 2 kind'],
    ['several rules that could be meant', one('两扣', 'event'), 'fact-rule-needed @ 2 rule'],
    ['a rule that is not there', one('两扣', 'event', { rule: 'c' }), 'fact-rule-unknown @ 2 rule'],
    [
      'an indicator that does not concern the unit',
      one('点', 'score', { value: 1 }),
      'fact-not-applicable @ 2 indicator',
    ],
  ])('%s', (_, given, wanted) => {
    const outcome = take(given);
    expect(places(outcome)).toEqual([wanted]);
    expect(!outcome.ok && outcome.problems[0]?.place.file).toBe('facts.csv');
  });

  test('what to write instead', () => {
    const words = (given: Fact): unknown => {
      const outcome = take(given);
      return outcome.ok ? null : outcome.problems[0]?.values;
    };
    expect(words(fact('乙線', '扣', 'event'))).toEqual({ unit: '乙線', near: '（乙县？）' });
    expect(words(fact('完全不同', '扣', 'event'))).toEqual({ unit: '完全不同', near: '' });
    expect(words(one('两口', 'event'))).toMatchObject({ class: '县区', near: '（两扣？）' });
    expect(words(one('同名', 'score', { value: 1 }))).toMatchObject({ choices: 'r/组/17.1、r/X' });
    expect(words(one('组', 'event'))).toMatchObject({ choices: 'r/组/17.1、r/组/17.2' });
    expect(words(one('扣', 'event', { stage: 'x' }))).toEqual({ stage: 'x', known: 'routine（同名）' });
    expect(words(one('轮', 'score', { round: 3 }))).toMatchObject({ stage: '3' });
    expect(words(one('扣', 'score', { value: 1 }))).toMatchObject({
      indicator: '扣',
      known: { zh: '事件', en: 'event' },
    });
    expect(words(one('两扣', 'event'))).toMatchObject({ known: 'a、b' });
    expect(words(one('两扣', 'event', { rule: 'c' }))).toMatchObject({ rule: 'c', known: 'a、b' });
  });

  test('by id or name; rules by id or clause; stages and rounds tell apart', () => {
    expect(
      wrong(
        fact('a', '扣', 'event'),
        fact('甲县', '两扣', 'event', { rule: '(1)' }),
        fact('甲县', '两扣', 'event', { rule: 'b' }),
        fact('甲县', '同名', 'score', { value: 1, stage: 'routine' }),
        fact('甲县', '组/同名', 'score', { value: 1 }),
        fact('甲县', '轮', 'score', { value: 1, round: '1' }),
        fact('甲县', '轮', 'score', { value: 1, round: 'r2' }),
        fact('乙县', '点', 'score', { value: 1 }),
      ),
    ).toEqual([]);
  });
});

describe('days', () => {
  test.each<[string, Fact, string[]]>([
    ['not a day', one('扣', 'event', { date: '2023-02-30' }), ['fact-date @ 2 date']],
    [
      'known, end and due',
      one('时', 'case', { date: '2023-06-01T08:00', end: 'x', due: 'y', known: 'z' }),
      ['fact-date @ 2 end', 'fact-date @ 2 due', 'fact-date @ 2 known'],
    ],
    [
      'an end before the start',
      one('时', 'case', { date: '2023-06-02T08:00', end: '2023-06-01T09:00' }),
      ['fact-end-before @ 2 end'],
    ],
    [
      'an end before the start, the same day',
      one('时', 'case', { date: '2023-06-02T08:00', end: '2023-06-02T07:59' }),
      ['fact-end-before @ 2 end'],
    ],
    [
      'hours matter: the start',
      one('时', 'case', { date: '2023-06-02', end: '2023-06-03T08:00' }),
      ['fact-time-needed @ 2 date'],
    ],
    [
      'hours matter: the end',
      one('时', 'case', { date: '2023-06-02T08:00', end: '2023-06-03' }),
      ['fact-time-needed @ 2 end'],
    ],
    ['a delivery without a day due', one('各报', 'delivery'), ['fact-due-needed @ 2 due']],
  ])('%s', (_, given, wanted) => {
    expect(wrong(given)).toEqual(wanted);
  });

  test('no date at all', () => {
    const { date: _, ...undated } = one('扣', 'event');
    expect(wrong(undated)).toEqual(['fact-date-missing @ 2 date']);
  });

  test('good ones', () => {
    expect(
      wrong(
        one('时', 'case', { date: '2023-06-02T08:00', end: '2023-06-02T08:00' }),
        one('时', 'case', { date: '2023-06-02T08:00' }),
        one('时', 'case', { date: '2023-06-02', due: '2023-06-05' }),
        one('各报', 'delivery', { due: '2023-06-05' }),
        one('扣', 'event', { known: '2023-07-01' }),
      ),
    ).toEqual([]);
  });
});

describe('what a fact says', () => {
  test.each<[string, Fact, string[]]>([
    ['a count that is no whole number', one('扣', 'event', { count: '1.5' }), ['fact-count @ 2 count']],
    ['a negative count', one('扣', 'event', { count: -1 }), ['fact-count @ 2 count']],
    ['a count beyond counting', one('扣', 'event', { count: '1234567890' }), ['fact-count @ 2 count']],
    ['a value beside an event', one('扣', 'event', { value: 3 }), ['fact-value-unused @ 2 value']],
    ['no value', one('外', 'score'), ['fact-value-missing @ 2 value']],
    ['no number', one('外', 'score', { value: 'x' }), ['fact-number @ 2 value']],
    [
      'a number that is none, where 0 would be out of range',
      one('测', 'rating', { value: 'x', by: '教育局' }),
      ['fact-number @ 2 value'],
    ],
    ['too many decimals', one('外', 'score', { value: '1.0000001' }), ['fact-too-fine @ 2 value']],
    ['too large to count', one('率', 'measure', { value: '1', of: '12345678901' }), ['fact-too-large @ 2 of']],
    ['just too large', one('率', 'measure', { value: '1', of: '1000000001' }), ['fact-too-large @ 2 of']],
    ['beyond the leaf', one('外', 'score', { value: '5.1' }), ['fact-value-range @ 2 value']],
    ['below nothing', one('外', 'score', { value: '-0.1' }), ['fact-value-range @ 2 value']],
    ['beyond the assessor’s range', one('评', 'mark', { value: '4.5' }), ['fact-value-range @ 2 value']],
    ['below the scale of ratings', one('测', 'rating', { value: '0', by: '教育局' }), ['fact-value-range @ 2 value']],
    ['a part without a whole', one('率', 'measure', { value: 1 }), ['fact-value-missing @ 2 of']],
    ['a whole of nothing', one('率', 'measure', { value: 1, of: 0 }), ['fact-whole-zero @ 2 of']],
    ['a whole that is none', one('率', 'measure', { value: 1, of: 'x' }), ['fact-number @ 2 of']],
    ['a negative part', one('率', 'measure', { value: -1, of: 5 }), ['fact-value-negative @ 2 value']],
    ['no level', one('级', 'event'), ['fact-value-missing @ 2 level']],
    ['an unknown level', one('级', 'event', { level: '中' }), ['fact-level-unknown @ 2 level']],
    ['an unknown level of a ladder', one('档', 'level', { level: '差' }), ['fact-level-unknown @ 2 level']],
    ['no item', one('单', 'item', { value: 'pass' }), ['fact-value-missing @ 2 item']],
    ['an unknown item', one('单', 'item', { item: '三', value: 'pass' }), ['fact-item-unknown @ 2 item']],
    ['no result', one('单', 'item', { item: '一' }), ['fact-value-missing @ 2 value']],
    ['a result that is none', one('单', 'item', { item: '一', value: 'ok' }), ['fact-item-value @ 2 value']],
    [
      'partial where nothing says what it is worth',
      one('查', 'item', { value: 'partial' }),
      ['fact-item-value @ 2 value'],
    ],
    ['a rating by nobody', one('测', 'rating', { value: 5 }), ['fact-by-missing @ 2 by']],
    ['a rating by someone not asked', one('测', 'rating', { value: 5, by: '路人' }), ['fact-by-unknown @ 2 by']],
    ['a rating of oneself', fact('乙县', '测', 'rating', { value: 5, by: 'b' }), ['fact-by-self @ 2 by']],
  ])('%s', (_, given, wanted) => {
    expect(wrong(given)).toEqual(wanted);
  });

  test('good ones', () => {
    expect(
      wrong(
        one('扣', 'event', { count: 0 }),
        one('外', 'score', { value: '0' }),
        one('限', 'score', { value: '5.000000' }),
        one('率', 'measure', { value: '0', of: '1000000000' }),
        one('评', 'mark', { value: '4' }),
        one('单', 'item', { item: '一', value: 'partial' }),
        one('单', 'item', { item: '二', value: 'na' }),
        one('查', 'item', { value: 'na' }),
        one('测', 'rating', { value: '1', by: 'd' }),
        one('测', 'rating', { value: '10', by: '乙县' }),
        one('众评', 'mark', { value: 1, by: '张' }),
        one('众评', 'mark', { value: 1, by: '李' }),
        one('众评', 'mark', { value: 1 }),
        one('众评', 'mark', { value: 1 }),
      ),
    ).toEqual([]);
  });

  test('na is refused where nobody said what becomes of the points, on bonuses too', () => {
    const item = { kind: 'allOrNothing', text: '' };
    const silent = schemeOf({ children: [leaf('查', 1, item)], root: { extra: [leaf('加', 1, item)] } });
    const said = schemeOf({ na: 'omit', children: [leaf('查', 1, item)], root: { extra: [leaf('加', 1, item)] } });
    const na = ['查', '加'].map((indicator) => one(indicator, 'item', { value: 'na' }));
    expect(places(takeFacts(rosterOf(silent, [unit('甲县')]), na))).toEqual([
      'fact-item-value @ 2 value',
      'fact-item-value @ 3 value',
    ]);
    expect(places(takeFacts(rosterOf(said, [unit('甲县')]), na))).toEqual([]);
  });
});
