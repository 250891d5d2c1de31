import { expect, it } from 'vitest';
import { isBlank } from './cells.ts';

const cell = { status: 'notApplicable', lo: 0, hi: 0, share: null } as const;

it('what does not apply is blank, unless the plan gives its marks all the same', () => {
  expect(isBlank(cell)).toBe(true);
  expect(isBlank({ ...cell, lo: 2, hi: 2 })).toBe(false);
  expect(isBlank({ ...cell, status: 'final' })).toBe(false);
});
