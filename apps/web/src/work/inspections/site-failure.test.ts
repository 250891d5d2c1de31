import { expect, it } from 'vitest';
import { failureKind } from './site-failure.ts';

it.each([
  ['Invalid URL', 'address'],
  ['Worker terminated due to reaching memory limit: JS heap out of memory', 'memory'],
  ['ENOSPC: no space left on device, write', 'disk'],
  ['the server ended at every attempt', 'ended'],
  ['the inspecting thread ended with 1', 'other'],
  [null, 'other'],
])('%s is %s', (error, kind) => {
  expect(failureKind(error)).toBe(kind);
});
