import { expect, it } from 'vitest';
import type { Failure } from '../../crawl/failure.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './reachable.ts';

const judge = (failure: Failure, status = 0) =>
  audit.judge(
    siteOf({
      front: null,
      pages: [],
      missed: [{ url: 'http://www.jia.gov.cn/', failure, status, from: [] }],
    }),
    {},
  );

it('passes a home page that was seen', () => {
  expect(audit.judge(siteOf({}), {}).verdict).toBe('pass');
});

it('is a lead where the server failed, and says how', () => {
  expect(judge('server-error', 502)).toMatchObject({
    verdict: 'suspect',
    findings: [{ observed: '服务器出错 (502)' }],
  });
});

it('cannot be tested behind a wall', () => {
  expect(judge('wall', 412)).toMatchObject({ verdict: 'notTestable', why: { zh: '网站防护拦下了机器' } });
});

it('passes a home page whose words scripts bring', () => {
  expect(judge('scripts', 200).verdict).toBe('pass');
});
