import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const guide = (points: number | string, more: object = {}) =>
  leaf('公开指南', undefined, {
    belowZero: true,
    clause: '附件2',
    rules: [{ kind: 'deadline', text: '未按时限报送的，扣3分。（单项否决）', due: '2023-10-31', points }],
    ...more,
  });
const within = (taker: object, inner: object = {}) => ({
  children: [
    {
      name: '政务公开',
      full: 3,
      children: [{ name: '法定', belowZero: true, ...inner, children: [taker, leaf('动态', 3)] }],
    },
  ],
});

test('an indicator without points that takes all of its section', () => {
  const scheme = schemeOf(within(guide(3)));
  expect(found('no-points-can-take', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1/1.1/1.1.1',
      clause: '附件2',
      what: '“公开指南”（县区）没有分值，却可以扣3分：“政务公开”的3分会全部扣完。',
    }),
  ]);
  expect(found('no-points-can-take', scheme, 'en')[0]?.what).toContain('can take 3: all 3 of “政务公开”');
});

test('one that takes some of it, or an amount that is not given', () => {
  const params = { x: { type: 'number', clause: '一', text: '扣*分', ask: '扣几分？', sample: 3 } };
  expect(found('no-points-can-take', schemeOf(within(guide(1))))[0]?.what).toContain(
    '可以扣1分，从“政务公开”的3分里扣',
  );
  expect(found('no-points-can-take', schemeOf(within(guide('$x')), { params }))[0]?.what).toBe(
    '“公开指南”（县区）没有分值，却可以扣分，从“政务公开”里扣。',
  );
});

test('the deduction stops at the first section that does not go below zero', () => {
  const scheme = schemeOf(within(guide(3), { belowZero: false, full: 3 }));
  expect(found('no-points-can-take', scheme)[0]?.what).toContain('“法定”的3分会全部扣完');
});

test.each([
  [
    'severity',
    {
      kind: 'severity',
      text: '被通报',
      levels: [
        { level: '省', points: 2 },
        { level: '市', points: 1 },
      ],
    },
    '扣2分',
  ],
  ['quota', { kind: 'quota', text: '每月2条', period: 'month', count: 2, points: 0.5 }, '扣1分'],
  [
    'quota by period',
    { kind: 'quota', text: '每月2条', period: 'month', count: 2, points: 0.5, shortage: 'period' },
    '扣0.5分',
  ],
  [
    'levels',
    {
      kind: 'levels',
      text: '未展示扣1分',
      levels: [
        { level: '未展示', points: -1 },
        { level: '已展示', points: 0 },
      ],
    },
    '扣1分',
  ],
  ['bands', { kind: 'bands', text: '40名以后扣2分', bands: [{ above: 40, points: -2 }] }, '扣2分'],
  ['rate', { kind: 'rate', text: '每低1%扣0.2分', target: 98, step: 1, points: 0.2, partStep: 'none' }, '扣0.2分'],
  [
    'checklist',
    { kind: 'checklist', text: '缺一项扣0.5分', mode: 'lose', each: 0.5, items: [{ item: '一' }] },
    '扣0.5分',
  ],
  ['allOrNothing', { kind: 'allOrNothing', text: '未研究的扣2分', points: 2 }, '扣2分'],
])('%s takes', (_, rule, words) => {
  const scheme = schemeOf(within(guide(3, { rules: [rule] })));
  expect(found('no-points-can-take', scheme)[0]?.what).toContain(words);
});

test('indicators with points, deductions after the total, and rules that give are fine', () => {
  expect(placesOf('no-points-can-take', schemeOf(within(guide(3, { full: 1 }))))).toEqual([]);
  expect(placesOf('no-points-can-take', schemeOf({ children: [leaf('甲', 3)], after: [guide(3)] }))).toEqual([]);
  const award = { rules: [{ kind: 'award', text: '加1分', points: 1 }] };
  expect(placesOf('no-points-can-take', schemeOf(within(guide(3, award))))).toEqual([]);
});
