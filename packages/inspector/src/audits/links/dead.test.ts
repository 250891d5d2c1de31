import { expect, it } from 'vitest';
import type { Failure } from '../../crawl/failure.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './dead.ts';

const judge = (...failures: Failure[]) =>
  audit.judge(
    siteOf({
      missed: failures.map((failure, at) => ({
        url: `http://www.jia.gov.cn/${at}.pdf`,
        failure,
        status: failure === 'gone' ? 404 : 0,
        from: [{ url: 'http://www.jia.gov.cn/list.html', text: '附件' }],
      })),
    }),
    {},
  );

it('is a lead with the page that leads there, the words of the link and what was answered', () => {
  expect(judge('gone', 'timeout')).toMatchObject({
    verdict: 'suspect',
    findings: [
      {
        url: 'http://www.jia.gov.cn/list.html',
        where: { zh: '链接“附件”' },
        observed: 'http://www.jia.gov.cn/0.pdf 网页不存在 (404)',
      },
      { observed: 'http://www.jia.gov.cn/1.pdf 超过时限没有回应' },
    ],
  });
});

it('passes where only a machine was kept out', () => {
  expect(judge('wall', 'login', 'budget', 'robots', 'too-large')).toEqual({ verdict: 'pass', findings: [] });
});

it('tells nothing of a site of which no page was seen', () => {
  expect(audit.judge(siteOf({ pages: [] }), {}).verdict).toBe('notTestable');
});
