import { expect, it } from 'vitest';
import { workPath } from '../place.ts';
import { askedBy, hrefOf } from './asked.ts';

it.each([
  { state: 'open' as const },
  { state: 'aside' as const, audit: 'wording' },
  { state: 'open' as const, unit: '凉州区/本级' },
  { state: 'suppressed' as const, audit: 'home-stale', unit: 't1' },
])('gives what is asked for there and back: %o', (asked) => {
  expect(askedBy(workPath(hrefOf('r1', asked)).slice(2))).toEqual(asked);
});

it('begins with what waits, whatever else an address says', () => {
  expect(askedBy([])).toEqual({ state: 'open' });
  expect(askedBy(['nonsense'])).toEqual({ state: 'open' });
});
