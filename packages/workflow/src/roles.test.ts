import { expect, test } from 'vitest';
import { clashOf } from './roles.ts';

test('the administrator keeps no other post, nor does the auditor', () => {
  expect(clashOf(['organiser', 'administrator'])).toBe('administrator');
  expect(clashOf(['auditor', 'assessor'])).toBe('auditor');
  expect(clashOf(['administrator', 'auditor'])).toBe('administrator');
});

test('two posts of one role, or roles that may go together, are fine', () => {
  expect(clashOf([])).toBeNull();
  expect(clashOf(['administrator', 'administrator'])).toBeNull();
  expect(clashOf(['assessor', 'reviewer', 'organiser'])).toBeNull();
});
