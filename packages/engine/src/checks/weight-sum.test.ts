import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const stages = (...weights: (number | string)[]) => ({
  full: 100,
  clause: '三',
  children: weights.map((weight, i) => leaf(`环节${i + 1}`, undefined, { weight })),
});
const places = (...given: Parameters<typeof schemeOf>) => placesOf('weight-sum', schemeOf(...given));

test('weights that are not 100 are an error that names the sum', () => {
  const scheme = schemeOf(stages(45, 25, 20, 15));
  expect(found('weight-sum', scheme)).toEqual([
    {
      check: 'weight-sum',
      severity: 'error',
      place: 'r',
      clause: '三',
      what: '“总分”（县区）下各部分的权重合计105%，不是100%：45% + 25% + 20% + 15%。',
      mend: expect.any(String),
    },
  ]);
  expect(found('weight-sum', scheme, 'en')[0]?.what).toContain('add up to 105 %');
  expect(placesOf('sum-mismatch', scheme)).toEqual([]);
});

test('weights that are 100, and weights that are parameters, are fine', () => {
  const params = { w: { type: 'number', clause: '三', text: '**%', ask: '百分之几？', sample: 40 } };
  expect(places(stages(45, 25, 20, 10))).toEqual([]);
  expect(places(stages(33.3, 33.3, 33.4))).toEqual([]);
  expect(places(stages(45, '$w'), { params })).toEqual([]);
});

test('weights by class are checked for each class', () => {
  const root = {
    full: 100,
    children: [leaf('甲', undefined, { weight: { county: 60, town: 50 } }), leaf('乙', undefined, { weight: 40 })],
  };
  const scheme = schemeOf(root, { result: { classes: ['county', 'town'] } });
  expect(found('weight-sum', scheme).map(({ what }) => what)).toEqual([
    '“总分”（乡镇）下各部分的权重合计90%，不是100%：50% + 40%。',
  ]);
});

test('a weight for units with a website beside one for units without counts once', () => {
  const root = {
    full: 100,
    children: [
      leaf('甲', undefined, { weight: 70 }),
      leaf('网站', undefined, { weight: 30, appliesTo: { tags: ['有网站'] } }),
      leaf('公报', undefined, { weight: 30, appliesTo: { without: ['有网站'] } }),
    ],
  };
  expect(places(root, { na: 'omit' })).toEqual([]);
});

test('weights of what concerns one unit each are added up for each unit', () => {
  const own = (name: string, weight: number, unit: string) =>
    leaf(name, undefined, { weight, appliesTo: { units: [unit] } });
  const root = (last: number) => ({
    full: 100,
    children: [
      leaf('甲', undefined, { weight: 40 }),
      own('乙', 60, '甲县'),
      own('丙', 20, '乙县'),
      own('丁', last, '乙县'),
    ],
  });
  expect(places(root(40), { na: 'none' })).toEqual([]);
  expect(places(root(30), { na: 'none' })).toEqual(['r']);
});

test('shares of rounds', () => {
  const root = (shares?: number[]) => ({
    children: [leaf('日常', 10, { rounds: { count: 2, ...(shares ? { shares } : {}) } })],
  });
  expect(places(root())).toEqual([]);
  expect(places(root([40, 60]))).toEqual([]);
  expect(found('weight-sum', schemeOf(root([40, 40])))[0]).toMatchObject({
    place: 'r/1',
    what: expect.stringContaining('合计80%，不是100%：40% + 40%'),
  });
});

test('a composition by ratio need not be 100; a rest must leave something', () => {
  const composed = (...shares: (number | string)[]) => ({
    full: 100,
    compose: [{ parts: shares.map((share, i) => ({ part: `部分${i}`, share, ...(i > 0 ? { class: 'town' } : {}) })) }],
    children: [leaf('甲', 100)],
  });
  expect(places(composed(7, 2, 1))).toEqual([]);
  expect(places(composed('rest', 10))).toEqual([]);
  expect(places(composed('rest', 100))).toEqual(['r']);
});
