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
    audit.params,
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
  expect(audit.judge(siteOf({ pages: [] }), audit.params).verdict).toBe('notTestable');
});

it('is dead once it has failed on several days, and a lead again where it opened in between', () => {
  const missed = ['dead', 'back', 'new'].map((name) => ({
    url: `http://www.jia.gov.cn/${name}`,
    failure: 'gone' as const,
    status: 404,
    from: [],
  }));
  const tried = (day: string, failure: Failure | null = 'gone') => ({ at: `2026-06-${day}T01:00:00Z`, failure });
  const history = new Map([
    ['http://www.jia.gov.cn/dead', [tried('27'), tried('28', 'timeout'), tried('30')]],
    ['http://www.jia.gov.cn/back', [tried('27'), tried('28', null), tried('30')]],
    ['http://www.jia.gov.cn/new', [tried('30')]],
  ]);
  const judged = audit.judge(siteOf({ missed, history }), audit.params);
  expect([judged.verdict, judged.findings.map(({ observed }) => observed)]).toEqual([
    'fail',
    ['http://www.jia.gov.cn/dead 网页不存在 (404)；3天试了3次'],
  ]);
  expect(judged.why?.zh).toBe('另有 2 处打不开，要隔日再试');
  expect(audit.judge(siteOf({ missed, history }), { ...audit.params, days: 4 }).verdict).toBe('suspect');
});
