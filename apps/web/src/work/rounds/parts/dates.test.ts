import { expect, it } from 'vitest';
import { standingOf } from './dates.ts';

it.each([
  ['2023-06-05', '2023-06-09', '2023-06-02', { when: 'before', days: 1, workdays: true }],
  ['2023-06-05', '2023-06-09', '2023-06-08', { when: 'within', days: 1, workdays: true }],
  ['2023-06-05', '2023-06-09', '2023-06-12', { when: 'after', days: 1, workdays: true }],
  // No calendar has been issued for 2099: days are counted as they are.
  ['2099-01-01', '2099-01-10', '2099-01-09', { when: 'within', days: 1, workdays: false }],
])('a window %s to %s on %s', (from, to, today, standing) => {
  expect(standingOf(from, to, today)).toEqual(standing);
});
