import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const places = (...given: Parameters<typeof schemeOf>) => placesOf('no-points', schemeOf(...given));
const item = { rules: [{ kind: 'allOrNothing', text: '能代填申请的' }] };

test('an indicator for which nothing is left', () => {
  const scheme = schemeOf({
    children: [
      {
        name: '申请指导',
        full: 4.5,
        children: [leaf('口头申请', undefined, { ...item, clause: '第17项' }), leaf('电话申请', 2), leaf('答复', 2.5)],
      },
    ],
  });
  expect(found('no-points', scheme)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1/1.1',
      clause: '第17项',
      what: '“口头申请”（县区）没有分值，“申请指导”的4.5分已由其余各项分完，正好剩0分。',
    }),
  ]);
  expect(found('no-points', scheme, 'en')[0]?.what).toContain('are used up by its other indicators');
});

test('an indicator without points where nothing says what the section is worth', () => {
  const scheme = schemeOf({ children: [leaf('甲'), leaf('乙', 2)] });
  expect(found('no-points', scheme).map(({ what }) => what)).toEqual(['“甲”（县区）没有分值，查了也不影响得分。']);
});

test('a deduction that the floor of its own indicator swallows is worth nothing either', () => {
  const deduct = { rules: [{ kind: 'deduct', text: '每次扣1分', points: 1 }] };
  expect(places({ children: [leaf('甲', undefined, deduct), leaf('乙', 2)] })).toEqual(['r/1']);
  expect(places({ children: [leaf('甲', undefined, { ...deduct, belowZero: true }), leaf('乙', 2)] })).toEqual([]);
  expect(places({ children: [leaf('甲', 0, { ...deduct, floor: -3 }), leaf('乙', 2)] })).toEqual([]);
});

test('bonus, pools, vetoes, weights and open parameters need no points of their own', () => {
  const params = { x: { type: 'number', clause: '一', text: '*分', ask: '几分？', sample: 0 } };
  const veto = { rules: [{ kind: 'veto', text: '弄虚作假的，不得分', effect: 'zero', target: 'total' }] };
  expect(
    places(
      {
        full: 10,
        children: [
          { name: '重点领域', full: 5, pool: true, children: [leaf('就业'), leaf('民政')] },
          leaf('丙', undefined, { weight: 50 }),
          leaf('丁', '$x'),
          leaf('不合格的情形', undefined, veto),
        ],
        extra: [leaf('加分')],
        after: [{ name: '倒扣', children: [leaf('专项')] }],
      },
      { params },
    ),
  ).toEqual([]);
});

test('a full of zero is no points', () =>
  expect(places({ children: [leaf('甲', 0), leaf('乙', 2)] })).toEqual(['r/1']));
