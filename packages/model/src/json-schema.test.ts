import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemeJsonSchema } from './json-schema.ts';

const schema = z.fromJSONSchema(schemeJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const scheme = (root: object, more: object = {}) => ({
  id: 'small',
  version: '1',
  title: '小方案',
  document: { issuer: '某市', title: '方案' },
  year: 2023,
  period: { from: '2023-01-01', to: '$end' },
  classes: { county: { name: '县区', units: ['甲县', { name: '乙县', tags: ['有网站'] }] } },
  results: [{ id: 'r', name: '成绩', classes: ['county'], root: { name: '总分', ...root } }],
  ...more,
});
const accepts = (...given: Parameters<typeof scheme>): boolean => schema.safeParse(scheme(...given)).success;
const leaf = (rule: object) => ({ children: [{ name: '甲', children: [{ name: '乙', full: 5, rules: [rule] }] }] });

test('what somebody types is accepted: numbers as numbers, defaults left out, trees of any depth', () => {
  expect(accepts({ full: 10 })).toBe(true);
  expect(accepts(leaf({ kind: 'quota', text: '每月2条', period: 'month', count: 2, points: '0.1' }))).toBe(true);
  expect(accepts(leaf({ kind: 'bands', text: '档', bands: [{ from: 1, to: 3, points: { min: 1, max: 2 } }] }))).toBe(
    true,
  );
});

test('misspelt fields, unknown kinds and missing parts are refused', () => {
  expect(accepts({ ful: 10 })).toBe(false);
  expect(accepts(leaf({ kind: 'penalty', text: '扣1分', points: 1 }))).toBe(false);
  expect(accepts(leaf({ kind: 'deduct', points: 1 }))).toBe(false);
  expect(accepts({ full: 10 }, { results: [] })).toBe(false);
});
