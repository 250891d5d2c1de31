import { expect, test } from 'vitest';
import { tidy } from './tidy.ts';

test('leaves what was written, not what binary fractions make of it', () => {
  expect(tidy(0.1 + 0.2)).toBe(0.3);
  expect(tidy(1.005 * 100)).toBe(100.5);
  expect(tidy(-0.25)).toBe(-0.25);
});
