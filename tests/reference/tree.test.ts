import type { Fact, Rule, Scheme, SchemeNode, Unit } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { county, schemeOf, text, values } from './examples.ts';
import { referenceScore } from './reference.ts';

// Worked examples of composition, applicability, bonus, ranks and grades.

describe('the tree', () => {
  const mark = (unit: string, indicator: string, value: string): Fact => ({
    unit,
    indicator,
    kind: 'mark',
    value,
    date: '2023-06-01',
  });

  it('自评占70%,乡镇占20%,部门占10%', () => {
    const root: SchemeNode = {
      name: '总分',
      children: [{ name: '指标', full: '100', rules: [{ kind: 'judgement', text }] }],
      compose: [
        {
          classes: ['county'],
          whenNoUnits: 'unknown',
          parts: [
            { part: '自身', share: 'rest' },
            { part: '乡镇', class: 'town', share: '20' },
            { part: '部门', class: 'dept', share: '10' },
          ],
        },
      ],
    };
    const classes = {
      county: { name: '县区', units: null },
      town: { name: '乡镇', units: null },
      dept: { name: '部门', units: null },
    };
    const units: Unit[] = [
      county('a'),
      { id: 't1', name: '一镇', class: 'town', parent: 'a' },
      { id: 't2', name: '二镇', class: 'town', parent: '单位a' },
      { id: 'd', name: '一局', class: 'dept', parent: 'a' },
    ];
    const facts = [
      mark('a', '指标', '90'),
      mark('t1', '指标', '80'),
      mark('一镇', '指标', '0'),
      mark('t2', '指标', '81'),
      mark('d', '指标', '100'),
    ].filter((_, index) => index !== 2);
    expect(values(referenceScore(schemeOf(root, { classes }), {}, units, facts)).r).toBe('89.1');
    expect(values(referenceScore(schemeOf(root, { classes }), {}, units.slice(0, 3), facts.slice(0, 3))).r).toBe(
      '79.1..89.1',
    );
  });

  it('an indicator that does not apply: left out, granted, or spread', () => {
    const rules: Rule[] = [{ kind: 'judgement', text }];
    const tree = (na: SchemeNode['na']): SchemeNode => ({
      name: '总分',
      children: [
        { name: '一', full: '5', rules },
        { name: '二', full: '10', rules },
        { name: '三', full: '5', rules, na, appliesTo: { tags: ['网站'] } },
      ],
    });
    const facts = [mark('a', '一', '4'), mark('a', '二', '5')];
    const total = (na: SchemeNode['na']) => values(referenceScore(schemeOf(tree(na)), {}, [county('a')], facts)).r;
    expect(total('omit')).toBe('12');
    expect(total('full')).toBe('14');
    expect(total({ spread: ['1'] })).toBe('13');
    expect(total({ spread: ['1', '2'] })).toBe('12.25');
  });

  it('a bonus counts only above its gate, a veto caps the total', () => {
    const root: SchemeNode = {
      name: '总分',
      children: [
        {
          name: '一',
          full: '100',
          rules: [
            { kind: 'deduct', text, points: '10', id: '1' },
            { kind: 'veto', text, id: '2', effect: 'cap', at: '60', target: 'total', scope: 'own' },
          ],
        },
      ],
      extra: [{ name: '加分', gate: { above: '80' }, rules: [{ kind: 'award', text, points: '1', limit: '5' }] }],
    };
    const event = (indicator: string, more: Partial<Fact> = {}): Fact => ({
      unit: 'a',
      indicator,
      kind: 'event',
      date: '2023-06-01',
      ...more,
    });
    const total = (facts: Fact[]) => values(referenceScore(schemeOf(root), {}, [county('a')], facts)).r;
    expect(total([event('加分', { count: '9' }), event('一', { rule: '1' })])).toBe('95');
    expect(total([event('加分', { count: '9' }), event('一', { rule: '1', count: '2' })])).toBe('80');
    expect(total([event('加分', { count: '9' }), event('一', { rule: '2' })])).toBe('60');
  });
});

describe('ranks and grades', () => {
  const root: SchemeNode = {
    name: '总分',
    children: [{ name: '一', full: '100', rules: [{ kind: 'judgement', text }] }],
  };
  const results: Scheme['results'] = [
    {
      id: 'r',
      name: '考评',
      classes: ['county'],
      root,
      ranking: { ties: 'shared' },
      grades: [{ name: '优', min: '90', quota: '40' }, { name: '良', min: '60' }, { name: '差' }],
    },
  ];
  const scored = (marks: (string | null)[]) => {
    const units = marks.map((_, index) => county(`u${index}`));
    const facts = marks.flatMap((value, index): Fact[] =>
      value === null ? [] : [{ unit: `u${index}`, indicator: '一', kind: 'mark', value, date: '2023-06-01' }],
    );
    return referenceScore(schemeOf(root, { results }), {}, units, facts).units.map(({ results: [result] }) => [
      result?.rank,
      result?.rankRange,
      result?.grade,
    ]);
  };

  it('shared ranks; those tied at the edge of a quota all fall', () => {
    expect(scored(['95', '92', '92', '50', '91'])).toEqual([
      [1, [1, 1], '优'],
      [2, [2, 2], '良'],
      [2, [2, 2], '良'],
      [5, [5, 5], '差'],
      [4, [4, 4], '良'],
    ]);
  });

  it('an unknown mark opens the ranks it can still change', () => {
    expect(scored(['95', null, '40'])).toEqual([
      [null, [1, 2], null],
      [null, [1, 3], null],
      [null, [2, 3], '差'],
    ]);
  });
});
