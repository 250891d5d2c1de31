import { expect, it } from 'vitest';
import { yearsToRun } from './years-to-run.ts';

it.each([
  [2023, '2026-11-20', [2026]],
  [2026, '2026-11-20', []],
  [2027, '2026-12-31', [2026]],
  [2023, '2026-03-31', [2025, 2026]],
  [2023, '2026-04-01', [2026]],
  [2025, '2026-01-05', []],
])('a plan of %s on %s may be run in %j', (year, today, years) => {
  expect(yearsToRun(year, today)).toEqual(years);
});
