import { expect, it } from 'vitest';
import { pageOf } from '../../testing/page.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './elder-entry.ts';

const judge = (body: string) =>
  audit.judge(siteOf({ front: pageOf(body, { url: 'http://www.jia.gov.cn/' }) }), {}).verdict;

it('passes words, a picture, and the script of a tool', () => {
  expect(judge('<a href="javascript:;">长者模式</a>')).toBe('pass');
  expect(judge('<a href="#"><img src="a.png" alt="无障碍浏览"></a>')).toBe('pass');
  expect(judge('<script src="/wza/aria.js?appid=1"></script>')).toBe('pass');
});

it('finds a home page without', () => {
  expect(judge('<a href="/">首页</a>')).toBe('suspect');
});

it('cannot test a home page that was not seen', () => {
  expect(audit.judge(siteOf({ front: null }), {}).verdict).toBe('notTestable');
});
