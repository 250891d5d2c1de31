import { expect, it } from 'vitest';
import { percentOf } from './progress-bar.tsx';

it.each([
  [0, 0, 0],
  [0, 1000, 0],
  [1, 1000, 1],
  [999, 1000, 99],
  [1000, 1000, 100],
  [1, 3, 33],
])('%s of %s are %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});
