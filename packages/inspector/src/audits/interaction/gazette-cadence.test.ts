import { expect, it } from 'vitest';
import { columnPage } from '../../testing/columns.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './gazette-cadence.ts';

// 30 June 2026 is the day of the inspection; the calendar of the tests knows no days off.
const found = (days: readonly string[], params = {}, name = '政府公报') =>
  observed(
    look(
      audit,
      columnPage(name, days.map((day, at) => `<li><a href="${at}.html">2026年第${at + 1}期</a>${day}</li>`).join('')),
      params,
    ),
  );

it('passes issues twenty working days apart', () => {
  expect(found(['2026-06-22', '2026-05-25', '2026-04-27'])).toEqual([]);
});

it('finds a gap, and an issue that is due', () => {
  expect(found(['2026-06-22', '2026-05-11'])).toEqual(['2026-05-11 → 2026-06-22: 30']);
  expect(found(['2026-05-11'])).toEqual(['2026-05-11 → 2026-06-30: 36']);
  expect(found(['2026-06-22', '2026-05-11'], { workdays: 30 })).toEqual([]);
});

it('does not apply elsewhere', () => {
  expect(found(['2026-05-11'], {}, '通知公告')).toBeNull();
});
