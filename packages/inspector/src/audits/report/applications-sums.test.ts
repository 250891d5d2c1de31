import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './applications-sums.ts';

it('passes totals that are sums', () => {
  expect(look(audit, reportPage())).toEqual([]);
});

it('finds a total of results, and one of applicants, that is none', () => {
  const findings = look(audit, reportPage({ granted: [9, 2, 0, 0, 0, 0, 12] }));
  expect(findings?.map(({ where, observed: seen }) => `${where.zh}：${seen}`)).toEqual([
    '申请情况表“总计”列（七）总计：15 ≠ 14',
    '申请情况表“三、本年度办理结果 （一）予以公开”行总计：11 ≠ 12',
  ]);
});

it('leaves sums with a blank alone', () => {
  expect(observed(look(audit, reportPage({ granted: ['无', 2, 0, 0, 0, 0, 11] })))).toEqual([]);
});

it('does not apply without the table', () => {
  expect(look(audit, pageOf('', { head: '<title>甲市2025年政府信息公开工作年度报告</title>' }))).toBeNull();
});
