import { expect, it } from 'vitest';
import { pageOf } from '../../testing/page.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './search-present.ts';

const judge = (body: string) =>
  audit.judge(siteOf({ front: pageOf(body, { url: 'http://www.jia.gov.cn/' }) }), {}).verdict;

it('passes a form, a link, and a box', () => {
  expect(judge('<form action="/search.html"><input name="q"></form>')).toBe('pass');
  expect(judge('<a href="/so/">高级搜索</a>')).toBe('pass');
  expect(judge('<input id="k" placeholder="请输入搜索内容">')).toBe('pass');
});

it('finds a home page without', () => {
  expect(judge('<form action="/login"></form>')).toBe('suspect');
});

it('cannot test a home page that was not seen', () => {
  expect(audit.judge(siteOf({ front: null }), {}).verdict).toBe('notTestable');
});
