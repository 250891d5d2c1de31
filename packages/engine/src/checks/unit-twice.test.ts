import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const root = { children: [leaf('甲', 5)] };

test('a unit that is listed twice, in one class or in two', () => {
  const classes = {
    county: { name: '县区', units: ['甲县', '乙县', { name: '甲县' }] },
    town: { name: '乡镇', units: ['乙县'] },
  };
  expect(found('unit-twice', schemeOf(root, { classes }))).toEqual([
    expect.objectContaining({
      severity: 'error',
      place: 'classes.county.units[2]',
      what: '“甲县”在名单里出现两次（县区和县区）。',
    }),
    expect.objectContaining({ place: 'classes.town.units[0]' }),
  ]);
});

test('lists without doubles', () => expect(placesOf('unit-twice', schemeOf(root))).toEqual([]));
