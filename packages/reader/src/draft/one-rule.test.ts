import { schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number | null = 10, context = ''): LeafRules =>
  leafRules({ name: '指标', criterion, context, full, year: 2023, classes: {}, open: () => '$open-1' });
const codes = ({ questions }: LeafRules): string[] => questions.map(({ code }) => code);

describe('one clause', () => {
  it('keeps its price, its noun, its step and its limit', () => {
    expect(read('每降低0.1等扣0.9分，最多扣3分').rules).toMatchObject([
      { kind: 'deduct', points: '0.9', per: '0.1等', limit: '3' },
    ]);
    expect(read('每逾期2户扣0.9分').rules).toMatchObject([{ kind: 'deduct', points: '0.9', per: '户', each: '2' }]);
  });

  it('is one award for each level that gives; a stated limit is one of all, and none is invented', () => {
    const capped = read('被省级推广加3分，被市级推广加1分，最多加5分。');
    expect(capped.rules).toMatchObject([
      { kind: 'award', points: '3', group: 'limit-1' },
      { kind: 'award', points: '1', group: 'limit-1' },
    ]);
    expect(capped.groups).toEqual({ 'limit-1': { limit: '5' } });
    const free = read('被省级推广加3分，被市级推广加1分。');
    expect(free.rules.map(({ group }) => group)).toEqual([undefined, undefined]);
    expect(free.groups).toBeUndefined();
  });

  it('gives where the document masks every level of an award', () => {
    expect(read('被省级推广加*分，被市级推广加*分。').rules.map(({ kind }) => kind)).toEqual(['award', 'award']);
    expect(read('被省级通报扣*分，被市级通报扣*分。').rules.map(({ kind }) => kind)).toEqual(['severity']);
  });

  it('is a deadline by days and weeks; other lengths of time a person counts', () => {
    expect(read('每逾期一天扣0.5分', 10, '3月底前报送').rules).toMatchObject([
      { kind: 'deadline', due: '2023-03-31', more: { per: 'day', points: '0.5' } },
    ]);
    expect(read('每逾期一个月扣1分', 10, '3月底前报送').rules).toMatchObject([
      { kind: 'deduct', points: '1', per: '月' },
    ]);
  });

  it('is a band that holds its end, unless the words leave it out or a measure on it belongs to another', () => {
    const bands = (text: string) =>
      read(text).rules.flatMap((rule) => ('bands' in rule && Array.isArray(rule.bands) ? rule.bands : []));
    const counts = bands('出现10次及以上，得5分；出现6-10次，得3分；出现3-5次，得1分；2次以下不得分。');
    expect(counts).toMatchObject([{ from: '10' }, { from: '6', to: '10' }, { from: '3', to: '5' }, { to: '2' }]);
    const shares = bands('办结率85%以上的得5分；60%—85%的得3分；不足60%的不得分。');
    expect(shares).toMatchObject([{ from: '85' }, { from: '60', below: '85' }, { below: '60' }]);
  });

  it('counts by periods that the engine has, and says so', () => {
    const made = read('每旬上报1次，少报1次扣0.1分');
    expect(made.rules).toMatchObject([{ kind: 'quota', period: 'month', count: '3' }]);
    expect(codes(made)).toContain('day-quota');
  });

  it('takes what a person finds, within the bounds, from marks that the leaf has', () => {
    expect(read('整改不力的酌情扣1-3分').rules).toMatchObject([
      { kind: 'levels', levels: [{ points: '0' }, { points: { min: '-3', max: '-1' } }] },
    ]);
  });

  it('counts every ranking where each costs, and keeps the limit', () => {
    expect(read('每次排名倒数第一扣2分，倒数第二扣1分，最多扣6分。').rules).toMatchObject([
      { kind: 'bands', occurs: 'each', limit: '6' },
    ]);
  });

  it('asks where a share is of other marks than those of the leaf, or only from a count on', () => {
    expect(codes(read('按完成比例得分', 10))).not.toContain('marks-together');
    expect(codes(read('未完成的，按未完成比例扣分，最多扣1分。'))).toContain('share-of-what');
  });

  it('asks from which figure a rate is measured where the words name none, in words that can be answered', () => {
    const asked = (criterion: string): string[] => {
      const asks: string[] = [];
      const open = (_: string, ask: string): string => `$open-${asks.push(ask)}`;
      leafRules({ name: '', criterion, context: '', full: 2, year: 2023, classes: {}, open });
      return asks;
    };
    expect(asked('粮食产量低于全省平均水平的，每减少1个百分点扣0.5分，扣完为止。')).toEqual([
      '从“全省平均水平”起算，这个数是百分之几？实际数按占它的百分之几来算的，填100。',
    ]);
    expect(asked('办结率每降低1个百分点扣0.5分，扣完为止。')).toEqual(['从百分之几起算？']);
  });

  it('is a rule that the schema takes', () => {
    const text =
      '每缺一项扣1分；逾期的扣1分；办结率98%以上，每低1%扣0.1分；被省级通报扣2分，被市级通报扣1分；酌情扣1-3分；第一名加3分，第二名加2分；发生事故的一票否决。';
    const { rules, groups } = read(text);
    const scheme = schemeSchema.safeParse({
      id: 'x',
      version: '1',
      title: '甲',
      document: { issuer: '乙', title: '甲' },
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      classes: { unit: { name: '丙', units: null } },
      params: { 'open-1': { type: 'number', clause: '一', text: '*', ask: '几分？', sample: '1' } },
      results: [
        {
          id: 'total',
          name: '甲',
          classes: ['unit'],
          root: {
            name: '甲',
            children: [{ name: '指标', full: '10', clause: '一', rules, ...(groups ? { groups } : {}) }],
          },
        },
      ],
    });
    expect(scheme.error?.issues).toBeUndefined();
    expect(rules.length).toBeGreaterThan(6);
  });
});
