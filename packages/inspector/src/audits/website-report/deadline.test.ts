import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { websiteReportPage } from '../../testing/report.ts';
import audit from './deadline.ts';

const found = (published: string, params = {}) => observed(look(audit, websiteReportPage({ published }), params));

it('passes the last day', () => {
  expect(found('2026-01-31')).toEqual([]);
});

it('finds a later one, and none', () => {
  expect(found('2026-02-01')).toEqual(['2026-02-01']);
  expect(found('2026-01-30', { by: '01-29' })).toEqual(['2026-01-30']);
  expect(found('')).toEqual(['—']);
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf(''))).toBeNull();
});
