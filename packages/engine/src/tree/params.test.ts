import { describe, expect, test } from 'vitest';
import { compile } from '../index.ts';
import { type Part, places, schemeOf, value } from '../testing/scheme.ts';

const wrong = (parts: Part & { children?: Part[]; root?: Part }, params?: Record<string, unknown>): string[] =>
  places(compile(schemeOf(parts), { params }));
const rules = (...list: Part[]): Part => ({
  name: '甲',
  full: 5,
  rules: list.map((rule) => ({ text: '条款', ...rule })),
});
const leaf = (...list: Part[]) => ({ children: [rules(...list)] });
const number = (sample: unknown = 2): Part => ({
  type: 'number',
  clause: '一',
  text: '扣*分',
  ask: '扣几分？',
  sample,
});

describe('parameters', () => {
  const scheme = schemeOf({
    params: {
      points: number('2'),
      start: { type: 'date', clause: '二', text: '*月*日', ask: '何时？', sample: '2023-02-01' },
      best: { type: 'name', clause: '三', text: '**', ask: '叫什么？', sample: '优秀' },
      table: { type: 'table', clause: '四', text: '附表', ask: '怎么赋分？', sample: [{ from: 0, points: 1 }] },
    },
    period: { from: '$start', to: '2023-12-31' },
    result: { grades: [{ name: '$best', min: '$points' }] },
    children: [rules({ kind: 'deduct', points: '$points' }), rules({ kind: 'bands', bands: '$table' })],
  });

  test('every open one is named, with its question', () => {
    const outcome = compile(scheme);
    expect(places(outcome)).toEqual([
      'scheme-param-open @ params.points',
      'scheme-param-open @ params.start',
      'scheme-param-open @ params.best',
      'scheme-param-open @ params.table',
    ]);
    expect(!outcome.ok && outcome.problems[0]?.values).toEqual({ name: 'points', ask: '扣几分？', sample: '2' });
    expect(!outcome.ok && outcome.problems[3]?.values.sample).toBe('[{"from":"0","points":"1"}]');
  });

  test('samples fill what is open and say so; given values come first', () => {
    const plan = value(compile(scheme, { sample: true, params: { points: 3 } }));
    expect(plan.sampleParams).toEqual({
      points: 3,
      start: '2023-02-01',
      best: '优秀',
      table: [{ from: '0', points: '1' }],
    });
    expect([plan.periodFrom, plan.periodTo]).toEqual(['2023-02-01', '2023-12-31']);
    expect(plan.classes[0]?.grades.get('r')).toEqual([{ name: '优秀', min: 3_000_000, quota: null }]);
  });

  test('given values alone', () => {
    const params = {
      points: '0.5',
      start: '2023-03-01',
      best: '先进',
      table: [
        { from: 1, to: 2, points: { min: 0, max: 1 } },
        { above: '2', points: 3, text: '多' },
      ],
    };
    const plan = value(compile(scheme, { params }));
    expect(plan.sampleParams).toEqual(params);
    expect(plan.periodFrom).toBe('2023-03-01');
  });

  test.each([
    ['points', 'abc'],
    ['points', ''],
    ['points', null],
    ['points', ['1']],
    ['start', '2023-02-30'],
    ['start', 20230201],
    ['best', ''],
    ['best', { a: 1 }],
    ['table', []],
    ['table', 'x'],
    ['table', [{ from: 1 }]],
    ['table', [{ from: 'x', points: 1 }]],
    ['table', [{ points: { min: 1 } }]],
    ['table', [{ points: { min: 1, max: 'y' } }]],
    ['table', [null]],
    ['table', [5]],
  ])('%s cannot be %j', (name, given) => {
    expect(places(compile(scheme, { sample: true, params: { [name]: given } }))).toEqual([
      `scheme-param-type @ params.${name}`,
    ]);
  });

  test('one that nobody declared: in the scheme, or given', () => {
    expect(wrong(leaf({ kind: 'deduct', points: '$late' }, { kind: 'award', points: '$late' }))).toEqual([
      'scheme-param-unknown @ results[0].root.children[0].rules[0].points',
    ]);
    const outcome = compile(schemeOf({ params: { a: number() }, ...leaf({ kind: 'deduct', points: '$a' }) }), {
      params: { b: 1, a: 1 },
    });
    expect(places(outcome)).toEqual(['scheme-param-extra @ params.b']);
    expect(!outcome.ok && outcome.problems[0]?.values.known).toBe('a');
  });

  test('of the wrong type for where it stands', () => {
    const params = {
      day: { type: 'date', clause: '', text: '', ask: '?', sample: '2023-02-01' },
      list: { type: 'table', clause: '', text: '', ask: '?', sample: [{ from: 0, points: 1 }] },
      num: number(),
    };
    const given = { day: '2023-02-01', list: [{ from: 0, points: 1 }], num: 2 };
    expect(wrong({ params, ...leaf({ kind: 'deduct', points: '$day' }) }, given)).toEqual([
      'scheme-number @ r/1#1.points',
    ]);
    expect(wrong({ params, ...leaf({ kind: 'deduct', points: '$list' }) }, given)).toEqual([
      'scheme-param-type @ r/1#1.points',
    ]);
    expect(wrong({ params, ...leaf({ kind: 'bands', bands: '$num' }) }, given)).toEqual(['scheme-param-type @ r/1#1']);
    expect(wrong({ params, ...leaf({ kind: 'deadline', points: 1, due: '$num' }) }, given)).toEqual([
      'as-of-date @ r/1#1',
    ]);
    expect(wrong({ params, ...leaf({ kind: 'deadline', points: 1, due: '$list' }) }, given)).toEqual([
      'as-of-date @ r/1#1',
    ]);
  });
});
