import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './residue.ts';

it('finds instructions and placeholders', () => {
  expect(
    observed(look(audit, reportPage({}, { text: '<p>（该部分以表格形式报告）</p><p>XX县共受理申请</p>' }))),
  ).toEqual(['该部分以表格形式报告', 'XX县']);
});

it('passes a report in order, and does not apply elsewhere', () => {
  expect(look(audit, reportPage())).toEqual([]);
  expect(look(audit, pageOf('XX县'))).toBeNull();
});
