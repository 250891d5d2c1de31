import { expect, it } from 'vitest';
import { narrow } from './narrow.ts';

it('makes full-width signs narrow and leaves all others', () => {
  expect([...'０．５（分）—'].map(narrow).join('')).toBe('0.5(分)—');
});
