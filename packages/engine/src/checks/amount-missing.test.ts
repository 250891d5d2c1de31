import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const param = (text: string) => ({ type: 'number', clause: '三', text, ask: '扣几分？', sample: 1 });
const params = { x: param('未按要求完成的，进行倒扣分。'), masked: param('每次扣*分') };
const ruled = (rule: object) =>
  schemeOf({ children: [leaf('专项', 5, { clause: '三（五）', rules: [rule] })] }, { params });

test('a deduction without an amount', () => {
  expect(found('amount-missing', ruled({ kind: 'fixed', text: '进行倒扣分', points: '$x' }))).toEqual([
    expect.objectContaining({
      severity: 'open',
      place: 'r/1',
      clause: '三（五）',
      what: '“专项”要扣分，方案没有写扣多少：“未按要求完成的，进行倒扣分”。',
      mend: expect.stringContaining('参数 x'),
    }),
  ]);
});

test('a bonus without an amount', () => {
  expect(found('amount-missing', ruled({ kind: 'award', text: '予以加分', points: '$x' }))[0]?.what).toContain(
    '要给分',
  );
});

test.each([
  ['deduct', { kind: 'deduct', text: '扣', points: '$x' }],
  ['by class', { kind: 'deduct', text: '扣', points: { county: '$x', default: 1 } }],
  [
    'severity',
    {
      kind: 'severity',
      text: '通报',
      levels: [
        { level: '省', points: 2 },
        { level: '市', points: '$x' },
      ],
    },
  ],
  [
    'levels',
    {
      kind: 'levels',
      text: '档',
      levels: [
        { level: '好', points: '$x' },
        { level: '中', points: { min: 0, max: 1 } },
      ],
    },
  ],
  ['checklist', { kind: 'checklist', text: '项', items: [{ item: '一', points: '$x' }] }],
  ['deadline', { kind: 'deadline', text: '迟', points: 1, more: { per: 'day', points: '$x' } }],
  ['quota', { kind: 'quota', text: '缺', period: 'month', count: 1, points: '$x' }],
  ['bands', { kind: 'bands', text: '档', bands: [{ from: 1, points: '$x' }] }],
  ['timeliness', { kind: 'timeliness', text: '超时', within: { days: 3 }, points: '$x' }],
])('%s', (_, rule) => expect(placesOf('amount-missing', ruled(rule))).toEqual(['r/1']));

test('a masked amount is stated, a figure is there, and a judgement has a range', () => {
  expect(placesOf('amount-missing', ruled({ kind: 'deduct', text: '每次扣*分', points: '$masked' }))).toEqual([]);
  expect(placesOf('amount-missing', ruled({ kind: 'deduct', text: '每次扣1分', points: 1 }))).toEqual([]);
  expect(placesOf('amount-missing', ruled({ kind: 'judgement', text: '评定' }))).toEqual([]);
  expect(placesOf('amount-missing', ruled({ kind: 'bands', text: '档', bands: [{ from: 1, points: 2 }] }))).toEqual([]);
});
