import { expect, it } from 'vitest';
import type { RatingForm } from './api.ts';
import { ratingSums } from './rating-sums.ts';

const form: RatingForm = {
  rater: { id: 'c1', name: '无为市' },
  indicator: 'r/mutual',
  name: '县评部门',
  rule: 'ratings',
  clause: null,
  text: '综合评价',
  min: '0',
  max: '100',
  spread: '10',
  class: '部门',
  units: [
    { id: 'd1', name: '教育局', value: '90' },
    { id: 'd2', name: '外办', value: null },
    { id: 'd3', name: '信访局', value: null },
  ],
};

it('sends what is new or different, and asks why where a mark was given before', () => {
  expect(ratingSums(form, {})).toMatchObject({ rated: 1, changed: [], corrects: false, high: 90, low: 90 });
  expect(ratingSums(form, { d2: ' 80.5 ' })).toMatchObject({
    rated: 2,
    changed: [{ unit: 'd2', value: '80.5' }],
    corrects: false,
    low: 80.5,
  });
  expect(ratingSums(form, { d1: '85' })).toMatchObject({ changed: [{ unit: 'd1', value: '85' }], corrects: true });
  // Typed anew as it was, or emptied: nothing to send.
  expect(ratingSums(form, { d1: '90' }).changed).toEqual([]);
  expect(ratingSums(form, { d1: '' }).changed).toEqual([]);
});

it('names marks that are no numbers on the scale, and leaves them out of highest and lowest', () => {
  const sums = ratingSums(form, { d2: '101', d3: '优' });
  expect([...sums.wrong]).toEqual(['d2', 'd3']);
  expect([sums.high, sums.low]).toEqual([90, 90]);
  expect([...ratingSums(form, { d2: '-1', d3: '100' }).wrong]).toEqual(['d2']);
});

it.each([
  ['90', '91', true],
  ['81', '90', false],
  ['82', '90', true],
  ['90', '', false],
])('beside 90, marks of %s and %s are too near to one another: %s', (d2, d3, narrow) => {
  expect(ratingSums(form, { d2, d3 }).narrow).toBe(narrow);
  expect(ratingSums({ ...form, spread: null }, { d2, d3 }).narrow).toBe(false);
});
