import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { documentPage } from '../../testing/document.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './index-unique.ts';

const judge = (...pages: readonly Page[]) => audit.judge(siteOf({ shelf: shelfOf(...pages) }), {});
const page = (at: number, title: string, index = 'JZ00-2026-0001') =>
  documentPage({ 索引号: index }, { title, url: `http://www.jia.gov.cn/zc/${at}.html` });

it('passes different numbers, and one document on two pages', () => {
  expect(judge(page(1, '关于甲的通知'), page(2, '关于乙的通知', 'JZ00-2026-0002')).verdict).toBe('pass');
  expect(judge(page(1, '关于甲的通知'), page(2, '关于甲的通知')).verdict).toBe('pass');
});

it('finds one number for two documents', () => {
  const { verdict, findings } = judge(page(1, '关于甲的通知'), page(2, '关于乙的通知'));
  expect([verdict, findings[0]?.url, findings[0]?.observed]).toEqual([
    'suspect',
    'http://www.jia.gov.cn/zc/2.html',
    'JZ00-2026-0001 = http://www.jia.gov.cn/zc/1.html',
  ]);
});

it('does not apply without such documents, and cannot test a site that was not seen', () => {
  expect(judge().verdict).toBe('notApplicable');
  expect(audit.judge(siteOf({ pages: [] }), {}).verdict).toBe('notTestable');
});
