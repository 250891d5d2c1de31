import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { websiteReportPage } from '../../testing/report.ts';
import audit from './shown.ts';

it('passes a table, or a file', () => {
  expect(look(audit, websiteReportPage())).toEqual([]);
  expect(look(audit, websiteReportPage({ rows: 1, file: '<a href="/b.xlsx">报表</a>' }))).toEqual([]);
});

it('finds neither', () => {
  expect(observed(look(audit, websiteReportPage({ rows: 1, file: '<img src="/b.jpg">' })))).toEqual(['—']);
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf(''))).toBeNull();
});
