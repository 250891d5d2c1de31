import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const withRule = (rule: object, more: object = {}) => ({
  children: [leaf('甲', 2, { clause: '一', rules: [rule], ...more })],
});
const deduct = (limit: number) => ({ kind: 'deduct', text: '每次扣1分，最多扣3分。', points: 1, limit });
const places = (...given: Parameters<typeof schemeOf>) => placesOf('limit-exceeds-leaf', schemeOf(...given));

test('a limit beyond the full', () => {
  expect(found('limit-exceeds-leaf', schemeOf(withRule(deduct(3))))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '一',
      what: '“甲”满分2分，规则的上限却是3分：“每次扣1分，最多扣3分”。',
    }),
  ]);
  expect(places(withRule(deduct(2)))).toEqual([]);
  expect(places(withRule(deduct(3), { belowZero: true }))).toEqual([]);
});

test.each([
  ['judgement', { kind: 'judgement', text: '最多得8分', max: 8 }],
  ['external', { kind: 'external', text: '日常得分', max: 8 }],
  [
    'levels',
    {
      kind: 'levels',
      text: '好得8分',
      levels: [
        { level: '好', points: { min: 1, max: 8 } },
        { level: '差', points: 0 },
      ],
    },
  ],
  [
    'bands',
    {
      kind: 'bands',
      text: '10次得8分',
      bands: [
        { from: 10, points: 8 },
        { below: 10, points: 0 },
      ],
    },
  ],
  ['rankPoints', { kind: 'rankPoints', text: '第1名得8分', bands: [{ from: 1, to: 1, points: 8 }] }],
])('%s that gives more than the full', (_, rule) => {
  expect(found('limit-exceeds-leaf', schemeOf(withRule(rule)))[0]?.what).toMatch(/^“甲”满分2分，规则却可以给到8分/);
  expect(places(withRule(rule, { full: 8 }))).toEqual([]);
  expect(places(withRule(rule, { ceiling: 8 }))).toEqual([]);
});

test('a group', () => {
  const more = { groups: { 通报: { limit: 3 } } };
  expect(found('limit-exceeds-leaf', schemeOf(withRule({ ...deduct(1), group: '通报' }, more)))[0]?.what).toBe(
    '“甲”满分2分，规则组“通报”的上限却是3分。',
  );
});

test('bonus without points of its own, bands per occurrence and parameters have nothing to exceed', () => {
  const params = { x: { type: 'number', clause: '一', text: '*分', ask: '几分？', sample: 9 } };
  const award = { kind: 'award', text: '加1分，最多5分', points: 1, limit: 5 };
  expect(places({ children: [leaf('甲', 2)], extra: [leaf('加分', undefined, { rules: [award] })] })).toEqual([]);
  expect(places({ children: [leaf('甲', 2)], extra: [leaf('加分', 3, { rules: [award] })] })).toEqual(['r/+1']);
  expect(
    places(withRule({ kind: 'bands', text: '每次扣', occurs: 'each', bands: [{ above: 40, points: 3 }] })),
  ).toEqual([]);
  expect(places(withRule({ kind: 'judgement', text: '最多得*分', max: '$x' }), { params })).toEqual([]);
});
