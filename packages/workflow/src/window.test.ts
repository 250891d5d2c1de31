import { expect, it } from 'vitest';
import { workdaysBetween } from './window.ts';

it.each([
  // Friday to Monday; then across National Day with its make-up days on 2023-10-07 and 08; then a day before.
  ['2023-06-02', '2023-06-05', 2],
  ['2023-09-28', '2023-10-09', 4],
  ['2023-06-05', '2023-06-02', 0],
  // 2023-06-25, a Sunday, was worked; the day before was not.
  ['2023-06-24', '2023-06-25', 1],
  // No calendar has been issued for 2099.
  ['2099-01-01', '2099-01-02', null],
  ['2023-06-31', '2023-07-02', null],
])('from %s to %s there are %s working days', (from, to, count) => {
  expect(workdaysBetween(from, to)).toBe(count);
});
