import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const kinds = {
  full: 1,
  children: [
    leaf('试点', 1, { appliesTo: { tags: ['试点县'] } }),
    leaf('重点', 1, { appliesTo: { tags: ['重点县'] } }),
    leaf('其他', 1, { appliesTo: { without: ['试点县', '重点县'] } }),
  ],
};
const tagged = (...tags: string[]) => ({
  na: 'none',
  classes: { county: { name: '县区', units: [{ name: '甲县', tags }, '乙县'] } },
});

test('a kind that no listed unit is of is to be settled, and one that some are of is not', () => {
  const told = found('kind-without-units', schemeOf(kinds, tagged('试点县')));
  expect(told).toEqual([expect.objectContaining({ severity: 'open', place: 'r' })]);
  expect(told[0]?.what).toContain('还没有定下哪些单位是“重点县”');
  expect(placesOf('kind-without-units', schemeOf(kinds, tagged('试点县', '重点县')))).toEqual([]);
});

test('a tag that nothing beside it leaves out may be given when a round begins', () => {
  const only = { full: 1, children: [leaf('试点', 1, { appliesTo: { tags: ['试点县'] } })] };
  expect(placesOf('kind-without-units', schemeOf(only, tagged()))).toEqual([]);
});

test('parts for kinds of units are alternatives, whether their units are set or not', () => {
  for (const tags of [[], ['试点县'], ['重点县']])
    expect([tags, placesOf('sum-mismatch', schemeOf(kinds, tagged(...tags)))]).toEqual([tags, []]);
  // A unit of both kinds has both parts.
  expect(found('sum-mismatch', schemeOf(kinds, tagged('试点县', '重点县')))[0]?.what).toContain(
    '甲县的下级指标合计2分',
  );
});
