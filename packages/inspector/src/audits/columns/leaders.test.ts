import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { columnPage, namedPage } from '../../testing/columns.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './leaders.ts';

const judge = (...pages: Page[]) => audit.judge(siteOf({ shelf: shelfOf(...pages) }), {});
const person = (name: string, body: string) => namedPage(name, body, { column: '领导信息' });
const found = (...pages: Page[]) => judge(...pages).findings.map(({ where }) => where.zh);

it('passes leaders with posts and duties, on pages of their own or on one', () => {
  expect(judge(person('张三', '<p>县长</p><p>主持县政府全面工作</p>'), columnPage('领导信息', '张三')).verdict).toBe(
    'pass',
  );
  expect(judge(columnPage('领导信息', '<p>张三 局长 主持全面工作</p>')).verdict).toBe('pass');
});

it('finds what is missing of each', () => {
  expect(found(person('张三', '<p>县长</p>'), person('李四', '<p>男，汉族</p>'))).toEqual([
    '“张三”：分工',
    '“李四”：职务',
    '“李四”：分工',
  ]);
});

it('does not apply without the column', () => {
  expect(judge(namedPage('通知', '县长')).verdict).toBe('notApplicable');
});
