import { expect, it } from 'vitest';
import { websiteReportPage } from '../../testing/report.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './published.ts';

const judge = (title: string, rest = {}) =>
  audit.judge(siteOf({ shelf: shelfOf(websiteReportPage({ title })), ...rest }), audit.params);

it('passes the statement of last year', () => {
  expect(judge('政府网站工作年度报表（2025年度）').verdict).toBe('pass');
});

it('finds that only an older one is there', () => {
  expect(judge('政府网站工作年度报表（2024年度）').findings.map(({ where }) => where.zh)).toEqual([
    '2025年度网站工作年度报表',
  ]);
});

it('does not apply before its day, and cannot tell where not all was seen', () => {
  expect(judge('政府网站工作年度报表（2024年度）', { today: '2026-01-31' }).verdict).toBe('notApplicable');
  expect(judge('政府网站工作年度报表（2024年度）', { cut: true }).verdict).toBe('notTestable');
});
