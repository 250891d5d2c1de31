import { expect, it } from 'vitest';
import { pageOf } from '../../testing/page.ts';
import { websiteReportPage } from '../../testing/report.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './on-home.ts';

const judge = (body: string, rest = {}) =>
  audit.judge(
    siteOf({ front: pageOf(body, { url: 'http://www.jia.gov.cn/' }), shelf: shelfOf(websiteReportPage()), ...rest }),
    {},
  );

it('passes a link to the statement, or to its column', () => {
  expect(judge('<a href="/bb/2025.html"><img src="/b.png"></a>').verdict).toBe('pass');
  expect(judge('<a href="/bb/">网站年度报表</a>').verdict).toBe('pass');
});

it('finds a home page without', () => {
  expect(judge('<a href="/">首页</a>').verdict).toBe('suspect');
});

it('does not apply without a statement, and cannot test a home page that was not seen', () => {
  expect(judge('', { shelf: shelfOf() }).verdict).toBe('notApplicable');
  expect(judge('', { front: null }).verdict).toBe('notTestable');
});
