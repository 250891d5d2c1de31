import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import { reportPage } from '../../testing/report.ts';
import audit from './cells-numeric.ts';

it('passes numbers, also full-width ones and those with separators', () => {
  expect(look(audit, reportPage({ received: ['１２', 3, 0, 0, 0, 0, '1,015'] }))).toEqual([]);
});

it('finds blanks and words, with row and column', () => {
  const findings = look(audit, reportPage({ carriedIn: ['', 0, '/', 0, 0, 0, '无'] }));
  expect(observed(findings)).toEqual(['—', '/', '无']);
  expect(findings?.[1]?.where.zh).toBe('申请情况表“二、上年结转政府信息公开申请数量”行“科研机构”列');
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf('正文'))).toBeNull();
});
