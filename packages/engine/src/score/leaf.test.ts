import { describe, expect, test } from 'vitest';
import { event, fact, type Part, schemeOf, type tell, unit, worldOf } from '../testing/scheme.ts';

const A = '甲县';
const rule = (kind: string, more: Part = {}): Part => ({ kind, text: kind, id: kind, ...more });
const at = (leaf: Part, facts: ReturnType<typeof tell>[] = [], na?: unknown): string =>
  worldOf(
    schemeOf({
      ...(na ? { na } : {}),
      children: [
        { name: '甲', full: 10, ...leaf },
        { name: '乙', full: 10, rules: [rule('deduct', { points: 1 })] },
      ],
    }),
    [unit(A)],
    facts,
  ).at(A, 'r/1');
const deduct = (n: number, id = 'deduct') => event(A, '甲', { count: n, rule: id });

describe('several rules', () => {
  test('each adds its outcome to the base', () => {
    const rules = [rule('deduct', { points: 1 }), rule('fixed', { points: 3 })];
    expect(at({ rules })).toBe('10');
    expect(at({ rules }, [deduct(2)])).toBe('8');
    expect(at({ rules }, [deduct(2), deduct(1, 'fixed')])).toBe('5');
    expect(at({ rules }, [deduct(20), deduct(1, 'fixed')])).toBe('0');
  });

  test('a rule that gives makes the base 0, beside rules that take', () => {
    const rules = [rule('award', { points: 2 }), rule('deduct', { points: 1 })];
    expect(at({ rules })).toBe('0');
    expect(at({ rules }, [event(A, '甲', { rule: 'award', count: 4 }), deduct(3)])).toBe('5');
    expect(at({ rules, start: 'full' }, [deduct(3)])).toBe('7');
  });

  test('points above full are cut, unless the ceiling says otherwise', () => {
    const rules = [rule('award', { points: 2 })];
    expect(at({ rules }, [event(A, '甲', { count: 7 })])).toBe('10');
    expect(at({ rules, ceiling: 12 }, [event(A, '甲', { count: 7 })])).toBe('12');
    expect(at({ rules, ceiling: 8 }, [event(A, '甲', { count: 7 })])).toBe('8');
    expect(at({ rules, ceiling: 'none' }, [event(A, '甲', { count: 700 })])).toBe('1400');
  });
});

describe('limits', () => {
  test('of a rule, in magnitude', () => {
    const rules = [rule('deduct', { points: 1, limit: 3 }), rule('fixed', { points: 4 })];
    expect(at({ rules }, [deduct(2)])).toBe('8');
    expect(at({ rules }, [deduct(3)])).toBe('7');
    expect(at({ rules }, [deduct(9), deduct(1, 'fixed')])).toBe('3');
    expect(at({ rules: [rule('award', { points: 2, limit: 3 })] }, [event(A, '甲', { count: 5 })])).toBe('3');
  });

  test('of a group: the sum of its rules', () => {
    const rules = [
      rule('deduct', { points: 1, group: 'g' }),
      rule('fixed', { points: 3, group: 'g' }),
      rule('severity', { levels: [{ level: '重', points: 2 }] }),
    ];
    const groups = { g: { limit: 4 } };
    expect(at({ rules, groups }, [deduct(1)])).toBe('9');
    expect(at({ rules, groups }, [deduct(2), deduct(1, 'fixed')])).toBe('6');
    expect(at({ rules, groups }, [deduct(9), event(A, '甲', { rule: 'severity', level: '重' })])).toBe('4');
  });

  test('a rule’s own limit comes before its group’s', () => {
    const rules = [rule('deduct', { points: 1, group: 'g', limit: 2 }), rule('fixed', { points: 3, group: 'g' })];
    expect(at({ rules, groups: { g: { limit: 20 } } }, [deduct(9), deduct(1, 'fixed')])).toBe('5');
  });

  test('two groups are held apart; what is open is held at both ends', () => {
    const rules = [
      rule('deduct', { points: 1, group: 'g' }),
      rule('fixed', { points: 3, group: 'h' }),
      rule('checklist', { mode: 'lose', each: 5, group: 'h', items: [{ item: 'a' }] }),
    ];
    const groups = { g: { limit: 2 }, h: { limit: 6 } };
    expect(at({ rules, groups }, [deduct(9), deduct(1, 'fixed')])).toBe('2~5');
    expect(at({ rules, groups, full: 4, ceiling: 20 }, [])).toBe('0~4');
  });
});

describe('rounding of a rule', () => {
  test('before the limit, away from zero', () => {
    const rules = (limit?: string): Part[] => [
      rule('deduct', { points: '0.125', places: 2, ...(limit ? { limit } : {}) }),
    ];
    expect(at({ rules: rules() }, [deduct(1)])).toBe('9.87');
    expect(at({ rules: rules() }, [deduct(3)])).toBe('9.62');
    expect(at({ rules: rules('0.127') }, [deduct(1)])).toBe('9.873');
  });
  test('both ends', () => {
    const rules = [rule('external', { places: 0, min: '0.5', max: '9.5' })];
    expect(at({ rules }, [])).toBe('1~10');
  });
});

describe('no live fact at all', () => {
  const levels = [
    { level: '好', points: 8 },
    { level: '差', points: 2 },
  ];
  test.each([
    ['deduct', { points: 1 }, { full: '10', zero: '0', unknown: '0~10' }],
    ['award', { points: 1, limit: 4 }, { full: '4', zero: '0', unknown: '0~4' }],
    ['award', { points: 1 }, { full: '10', zero: '0', unknown: '0~10' }],
    ['levels', { levels }, { full: '8', zero: '2', unknown: '2~8' }],
    ['external', { min: 1, max: 6 }, { full: '6', zero: '1', unknown: '1~6' }],
  ])('%s', (kind, more, wanted) => {
    for (const [whenNone, points] of Object.entries(wanted))
      expect(at({ rules: [rule(kind, { ...more, whenNone })] })).toBe(points);
  });

  test('one live fact, of whichever port, and it is judged', () => {
    const rules = [
      rule('levels', {
        levels: [
          { level: '好', points: { min: 5, max: 8 } },
          { level: '差', points: 2 },
        ],
        whenNone: 'zero',
      }),
    ];
    expect(at({ rules }, [fact(A, '甲', 'level', { level: '差' })])).toBe('2');
    expect(at({ rules }, [fact(A, '甲', 'mark', { value: 6 })])).toBe('2~8');
    expect(at({ rules: [rule('deduct', { points: 1, whenNone: 'zero' })] }, [deduct(1)])).toBe('9');
    expect(at({ rules: [rule('deduct', { points: 1, whenNone: 'zero' })] }, [deduct(0)])).toBe('10');
  });

  test('the limit holds there too', () => {
    expect(at({ rules: [rule('deduct', { points: 1, whenNone: 'zero', limit: 3 })] })).toBe('7');
  });

  test('a rule that watches another asks for that one’s facts', () => {
    const rules = [rule('deduct', { points: 1 }), rule('fixed', { points: 5, of: 'deduct', whenNone: 'zero' })];
    expect(at({ rules })).toBe('5');
    expect(at({ rules }, [event(A, '甲', { count: 1 })])).toBe('4');
  });
});

describe('not applicable by its items', () => {
  const item = (value: string, id?: string) => fact(A, '甲', 'item', { value, ...(id ? { rule: id } : {}) });
  const two = [rule('allOrNothing', { id: 'a', points: 4 }), rule('allOrNothing', { id: 'b', points: 5 })];
  test('only when every rule says so', () => {
    expect(at({ rules: two }, [item('na', 'a'), item('na', 'b')], 'omit')).toBe('0 na');
    expect(at({ rules: two }, [item('na', 'a'), item('na', 'b')], 'full')).toBe('10 na');
    expect(at({ rules: two }, [item('na', 'a'), item('pass', 'b')], 'omit')).toBe('10');
    expect(at({ rules: two }, [item('na', 'a'), item('fail', 'b')], 'omit')).toBe('5');
    expect(at({ rules: two }, [item('na', 'a')], 'omit')).toBe('5~10');
  });
  test('a veto beside them does not make it apply', () => {
    const rules = [two[0] as Part, rule('veto', { effect: 'zero' })];
    expect(at({ rules }, [item('na', 'a')], 'omit')).toBe('0 na');
    expect(at({ rules: [rule('veto', { effect: 'zero' })] }, [], 'omit')).toBe('10');
  });
});
