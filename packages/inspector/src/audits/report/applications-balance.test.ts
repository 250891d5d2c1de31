import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './applications-balance.ts';

it('passes a table that balances in each column', () => {
  expect(look(audit, reportPage())).toEqual([]);
});

it('finds the column that does not', () => {
  expect(observed(look(audit, reportPage({ carriedOut: [3, 0, 0, 0, 0, 0, 3] })))).toEqual([
    '12 + 1 ≠ 11 + 3',
    '15 + 1 ≠ 14 + 3',
  ]);
});

it('leaves a column with a blank alone, and does not apply without the table', () => {
  expect(look(audit, reportPage({ carriedOut: ['', 0, 0, 0, 0, 0, 2] }))).toEqual([]);
  expect(look(audit, pageOf('一、总体情况', { head: '<title>甲市2025年政府信息公开工作年度报告</title>' }))).toBeNull();
});
