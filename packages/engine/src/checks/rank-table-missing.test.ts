import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const bands = [{ from: 1, to: 3, points: 5 }];
const params = { ranks: { type: 'table', clause: '三', text: '根据排名赋分', ask: '第几名得几分？', sample: bands } };
const ranked = (kind: string, given: unknown) => ({
  children: [leaf('排名', 5, { clause: '通报检查', rules: [{ kind, text: '根据排名情况赋分。', bands: given }] })],
});

test('ranks without a table', () => {
  expect(found('rank-table-missing', schemeOf(ranked('rankPoints', '$ranks'), { params }))).toEqual([
    expect.objectContaining({
      severity: 'open',
      place: 'r/1',
      clause: '通报检查',
      what: '“排名”（县区，5分）按名次给分，方案没有写第几名得几分：“根据排名情况赋分”。',
      mend: expect.stringContaining('参数 ranks'),
    }),
  ]);
});

test('a table in the scheme, or a masked table of something else, is not meant', () => {
  expect(placesOf('rank-table-missing', schemeOf(ranked('rankPoints', bands)))).toEqual([]);
  expect(placesOf('rank-table-missing', schemeOf(ranked('bands', '$ranks'), { params }))).toEqual([]);
});
