import { expect, it } from 'vitest';
import { ends, times } from './around.ts';

it('turns bounds round for a loss, without a zero that has a sign', () => {
  expect(ends([0, 3], -1)).toEqual({ min: -3, max: 0 });
  expect(Object.is(ends([0, 3], -1).max, 0)).toBe(true);
  expect(ends([1, 3], 1)).toEqual({ min: 1, max: 3 });
});

it('gives marks their sign, and none to those that are masked', () => {
  expect([times(2, -1), times(null, -1)]).toEqual([-2, null]);
});
