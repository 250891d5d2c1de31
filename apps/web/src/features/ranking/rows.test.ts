import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import {
  countsAnything,
  findRows,
  histogram,
  nothingBy,
  type Row,
  rankText,
  sortRows,
  spreadOf,
  tableOf,
} from './rows.ts';

const row = (unit: number, name: string, lo: number, hi = lo, more: Partial<Row> = {}): Row => ({
  unit,
  id: `u${unit}`,
  name,
  points: lo === hi ? String(lo) : null,
  range: [String(lo), String(hi)],
  lo,
  hi,
  status: lo === hi ? 'final' : 'provisional',
  grade: null,
  gradeFixed: false,
  rank: null,
  rankRange: null,
  ...more,
});

const names = (rows: readonly Row[]) => rows.map((each) => each.name);

describe('the order of the ranking', () => {
  const rows = [
    row(0, '镜湖区', 90, 90, { rank: 2 }),
    row(1, '弋江区', 80, 95, { rankRange: [1, 3] }),
    row(2, '鸠江区', 92, 92, { rank: 1 }),
    row(3, '湾沚区', 85, 93, { rankRange: [1, 2] }),
  ];
  it('puts an unsettled unit where it could come at best, behind one that is settled there', () => {
    expect(names(sortRows(rows, { by: 'rank', down: false }))).toEqual(['鸠江区', '湾沚区', '弋江区', '镜湖区']);
  });
  it('sorts points by the middle of the range', () => {
    expect(names(sortRows(rows, { by: 'points', down: true }))).toEqual(['鸠江区', '镜湖区', '湾沚区', '弋江区']);
  });
  it('leaves the given rows alone', () => {
    sortRows(rows, { by: 'name', down: true });
    expect(rows[0]?.name).toBe('镜湖区');
  });
});

describe('finding', () => {
  const rows = [row(0, '第1中学', 1), row(1, '第10中学', 2)];
  it('looks for a part of the name or the whole id', () => {
    expect(names(findRows(rows, ' 10 '))).toEqual(['第10中学']);
    expect(names(findRows(rows, 'U0'))).toEqual(['第1中学']);
    expect(findRows(rows, '')).toHaveLength(2);
  });
});

describe('the histogram', () => {
  it('counts every unit once, also below zero and above the top', () => {
    expect(
      histogram([row(0, 'a', -3), row(1, 'b', 49), row(2, 'c', 50), row(3, 'd', 120)], axisOf(100, 0, 0), 2),
    ).toEqual([2, 2]);
  });
});

describe('the rank in words', () => {
  it('is a range only where it is open', () => {
    expect(rankText({ rank: 3, rankRange: null })).toBe('3');
    expect(rankText({ rank: null, rankRange: [2, 5] })).toBe('2–5');
    expect(rankText({ rank: null, rankRange: [2, 2] })).toBe('2');
    expect(rankText({ rank: null, rankRange: null })).toBe('—');
  });
});

describe('the spread of the points', () => {
  const rows = [row(0, '镜湖区', 90), row(1, '鸠江区', 96), row(2, '弋江区', 80, 98)];

  it('has figures of the units that are decided, and the range of the others', () => {
    expect(spreadOf(rows, false, 100)).toMatchObject({
      decided: [{ name: '镜湖区' }, { name: '鸠江区' }],
      figures: { highest: 96, mean: 93, lowest: 90 },
      open: { count: 1, lo: 80, hi: 98 },
    });
    expect(spreadOf(rows.slice(0, 2), false, 100).open).toBeNull();
  });

  it('decides nothing before there is a fact, and of no unit says nothing', () => {
    expect(spreadOf(rows, true, 100)).toEqual({ decided: [], figures: null, open: { count: 3, lo: 0, hi: 100 } });
    expect(spreadOf([], false, 100)).toEqual({ decided: [], figures: null, open: null });
  });
});

it('there is nothing by a day on which no fact is known', () => {
  const facts = [{ date: '2026-03-01' }, { date: '2026-01-05', known: '2026-02-01' }];
  expect([nothingBy(facts, '2026-01-31'), nothingBy(facts, '2026-02-01'), nothingBy([], '2026-12-31')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('a table for a spreadsheet has decimals, each in a cell of its own', () => {
  const rows = [
    row(0, '小松镇', 94.4, 94.4, { points: '4625/49', range: ['4625/49', '4625/49'], rank: 1 }),
    row(1, '屏山镇', -4.1, 98, { range: ['-200/49', '4800/49'], rankRange: [1, 2] }),
  ];
  expect(tableOf(rows, (status) => status)).toEqual([
    ['1', '小松镇', '94.3878', '94.3878', '94.3878', null, 'final'],
    ['1–2', '屏山镇', null, '-4.0816', '97.9592', null, 'provisional'],
  ]);
});

it('only where something is counted do ranges leave out what nobody recorded', () => {
  const takes = (kind: 'event' | 'mark') =>
    [{ rules: [{ takes: [kind] }] }] as unknown as Parameters<typeof countsAnything>[0];
  expect([countsAnything(takes('event')), countsAnything(takes('mark')), countsAnything([])]).toEqual([
    true,
    false,
    false,
  ]);
});
