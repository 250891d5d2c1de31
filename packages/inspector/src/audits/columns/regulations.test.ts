import { expect, it } from 'vitest';
import { columnPage } from '../../testing/columns.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './regulations.ts';

const found = (titles: readonly string[], name = '政府信息公开制度') =>
  observed(
    look(
      audit,
      columnPage(name, titles.map((title, at) => `<li><a href="${at}.html">${title}</a>2026-05-01</li>`).join('')),
    ),
  );

it('passes rules on disclosure', () => {
  expect(found(['中华人民共和国政府信息公开条例', '某省政务公开办法'])).toEqual([]);
});

it('finds other papers', () => {
  expect(found(['中华人民共和国政府信息公开条例', '甲市考勤制度'])).toEqual(['甲市考勤制度']);
});

it('does not apply elsewhere', () => {
  expect(found(['甲市考勤制度'], '通知公告')).toBeNull();
});
