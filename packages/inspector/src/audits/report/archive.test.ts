import { expect, it } from 'vitest';
import { reportPage } from '../../testing/report.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './archive.ts';

const judge = (years: readonly number[], rest = {}) =>
  audit.judge(
    siteOf({
      shelf: shelfOf(...years.map((year) => reportPage({}, { title: `甲市${year}年政府信息公开工作年度报告` }))),
      ...rest,
    }),
    { ...audit.params, years: 3 },
  );

it('passes three years', () => {
  expect(judge([2023, 2024, 2025]).verdict).toBe('pass');
  expect(judge([2022, 2023, 2024], { today: '2026-03-31' }).verdict).toBe('pass');
});

it('finds a year that is missing', () => {
  expect(judge([2023, 2025]).findings.map(({ where }) => where.zh)).toEqual(['2024年年报']);
});

it('counts no report of another body', () => {
  const reports = ['甲市', '甲市财政局', '甲市人民政府'].map((body, at) =>
    reportPage({}, { title: `${body}${2023 + at}年政府信息公开工作年度报告` }),
  );
  const { findings } = audit.judge(siteOf({ shelf: shelfOf(...reports) }), { ...audit.params, years: 3 });
  expect(findings.map(({ where }) => where.zh)).toEqual(['2024年年报']);
});

it('cannot tell where not all was seen', () => {
  expect(judge([], { cut: true }).verdict).toBe('notTestable');
});
