import { expect, it } from 'vitest';
import { documentPage } from '../../testing/document.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './in-time.ts';

// 1 May 2026 is a Friday; the calendar of the tests knows no days off.
const found = (published: string, params = {}, around = {}) =>
  observed(look(audit, documentPage({ 成文日期: '2026-05-01', 发布日期: published }), params, around));

it('passes the twentieth working day', () => {
  expect(found('2026-05-29')).toEqual([]);
});

it('finds the next, and an earlier one where a plan allows less', () => {
  expect(found('2026-06-01')).toEqual(['2026-05-01 → 2026-06-01: 21']);
  expect(found('2026-05-29', { workdays: 15 })).toEqual(['2026-05-01 → 2026-05-29: 20']);
});

it('does not apply where the calendar of the year is not known', () => {
  expect(found('2026-06-01', {}, { workdays: () => null })).toBeNull();
});
