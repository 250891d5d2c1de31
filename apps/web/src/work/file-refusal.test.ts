import { expect, it } from 'vitest';
import { fileRefusal } from './file-refusal.ts';

it('refuses an empty file and one that is too large', () => {
  expect([0, 1, 10, 11].map((size) => fileRefusal({ size }, 10))).toEqual(['empty', null, null, 'large']);
});
