import { expect, it } from 'vitest';
import { pageOf, tags } from '../testing/page.ts';
import { kindOf } from './kind.ts';

const HOME = 'http://www.jia.gov.cn/index.html';
const list = (lines: number): string =>
  Array.from({ length: lines }, (_, at) => `<li><a href="${at}.html">文件</a>2026-05-0${at + 1}</li>`).join('');

it('knows the home page by its address, the others by their tags, and those without tags by their lists', () => {
  expect(kindOf(pageOf(list(9), { url: HOME }), HOME)).toBe('home');
  expect(kindOf(pageOf('', { url: 'http://www.jia.gov.cn/' }), HOME)).toBe('home');
  expect(kindOf(pageOf('', { head: tags({ ColumnName: '文件' }) }), HOME)).toBe('column');
  expect(kindOf(pageOf(list(9), { head: tags({ ColumnName: '文件', ArticleTitle: '甲' }) }), HOME)).toBe('content');
  expect([kindOf(pageOf(list(5)), HOME), kindOf(pageOf(list(4)), HOME)]).toEqual(['column', 'content']);
});
