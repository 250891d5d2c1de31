import { expect, it } from 'vitest';
import { observed } from '../../testing/page.ts';
import { reportPage, SECTIONS, stockTable } from '../../testing/report.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './stock.ts';

const report = (year: number, ...figures: readonly (number | string)[]) =>
  reportPage(
    {},
    {
      title: `甲市${year}年政府信息公开工作年度报告`,
      text: SECTIONS + stockTable(figures),
      url: `http://www.jia.gov.cn/${year}.html`,
    },
  );
const judge = (...pages: ReturnType<typeof report>[]) => audit.judge(siteOf({ shelf: shelfOf(...pages) }), {});

it('passes documents in force that follow from the year before', () => {
  expect(judge(report(2024, 5, 0, 20), report(2025, 3, 2, 21)).verdict).toBe('pass');
});

it('finds a number that does not', () => {
  const { verdict, findings } = judge(report(2025, 3, 2, 25), report(2024, 5, 0, 20));
  expect([verdict, observed(findings)]).toEqual(['suspect', ['20 + 3 − 2 ≠ 25']]);
});

it('does not apply without two years in numbers, and cannot test a site of which nothing was seen', () => {
  expect(judge(report(2025, 3, 2, 25)).verdict).toBe('notApplicable');
  expect(judge(report(2024, 5, 0, '/'), report(2025, 3, 2, 21)).verdict).toBe('notApplicable');
  expect(audit.judge(siteOf({ pages: [] }), {}).verdict).toBe('notTestable');
});
