import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const root = { children: [leaf('甲', 5)] };
const counted = (stated: number | string | undefined, units: string[] | null, more: object = {}) =>
  schemeOf(root, { classes: { county: { name: 'B类', ...(stated === undefined ? {} : { stated }), units } }, ...more });

test('a list that is shorter than stated', () => {
  expect(found('unit-count', counted(3, ['甲县', '乙县']))).toEqual([
    expect.objectContaining({ severity: 'warning', place: 'classes.county', what: '“B类”写明3家，名单列了2家。' }),
  ]);
});

test('a list as stated, no statement, no list, or a masked number', () => {
  const params = { n: { type: 'number', clause: '二', text: '*家', ask: '几家？', sample: 9 } };
  expect(placesOf('unit-count', counted(2, ['甲县', '乙县']))).toEqual([]);
  expect(placesOf('unit-count', counted(undefined, ['甲县']))).toEqual([]);
  expect(placesOf('unit-count', counted(10, null))).toEqual([]);
  expect(placesOf('unit-count', counted('$n', ['甲县'], { params }))).toEqual([]);
});
