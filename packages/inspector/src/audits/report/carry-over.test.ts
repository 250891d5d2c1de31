import { expect, it } from 'vitest';
import { figures, reportPage } from '../../testing/report.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './carry-over.ts';

const report = (year: number, given = {}, body = '甲市') =>
  reportPage(given, {
    title: `${body}${year}年政府信息公开工作年度报告`,
    url: `http://www.jia.gov.cn/nb/${body}${year}.html`,
  });
const judge = (...pages: ReturnType<typeof report>[]) => audit.judge(siteOf({ shelf: shelfOf(...pages) }), {});

it('passes figures that fit', () => {
  expect(judge(report(2024), report(2025, { carriedIn: figures.carriedOut })).verdict).toBe('pass');
});

it('finds the columns that do not', () => {
  const { verdict, findings } = judge(report(2025), report(2024));
  expect(verdict).toBe('fail');
  expect(findings.map(({ where, observed }) => `${where.zh} ${observed}`)).toEqual([
    '2025年“上年结转”行“自然人”列 1 ≠ 2 (2024)',
    '2025年“上年结转”行“总计”列 1 ≠ 2 (2024)',
  ]);
});

it('does not compare different bodies, nor years apart', () => {
  expect(judge(report(2024, {}, '甲市'), report(2025, {}, '乙局')).verdict).toBe('notApplicable');
  expect(judge(report(2023), report(2025)).verdict).toBe('notApplicable');
});
