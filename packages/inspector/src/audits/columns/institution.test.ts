import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { columnPage, namedPage } from '../../testing/columns.ts';
import { look } from '../../testing/page.ts';
import audit from './institution.ts';

const found = (page: Page) => look(audit, page)?.map(({ where }) => where.zh);
const WHOLE =
  '<p>主要职责：拟订财政政策。</p><p>内设机构：办公室、预算科</p><p>办公地址：甲市一路1号</p><p>办公时间：8:00—12:00</p><p>联系电话：0558-5555678</p><p>负责人：张三（局长）</p>';

it('passes a page with all that is asked', () => {
  expect(found(namedPage('机构职能', WHOLE))).toEqual([]);
});

it('finds each that is missing, and does not take the footer for it', () => {
  const footer = '<div>主办单位：甲市财政局 地址：甲市一路1号 电话：0558-5555678</div>';
  expect(
    found(namedPage('机构职能', `<p>主要职责：拟订财政政策。</p><p>内设机构：办公室</p><p>负责人：张三</p>${footer}`)),
  ).toEqual(['机构职能：办公地址', '机构职能：办公时间', '机构职能：联系方式']);
});

it('does not apply to other pages, nor to a list of institutions', () => {
  expect(found(namedPage('通知公告', WHOLE))).toBeUndefined();
  const list = Array.from({ length: 5 }, (_, at) => `<li><a href="${at}.html">甲局</a>2026-05-0${at + 1}</li>`).join(
    '',
  );
  expect(found(columnPage('机构职能', list))).toBeUndefined();
});
