import { expect, it } from 'vitest';
import type { Visit } from './fetch-one.ts';
import { robotsOf } from './robots.ts';

const visit = (text: string, rest: Partial<Visit> = {}): Visit => ({
  url: 'http://www.jia.gov.cn/robots.txt',
  finalUrl: 'http://www.jia.gov.cn/robots.txt',
  hops: [],
  at: '2026-06-30T00:00:00Z',
  ms: 1,
  status: 200,
  headers: {},
  failure: null,
  body: Buffer.from(text),
  ...rest,
});
const page = (path: string): string => `http://www.jia.gov.cn/${path}`;

it('keeps to what the site asks of machines, and of this one', () => {
  const robots = robotsOf(visit('User-agent: *\nDisallow: /admin/\nCrawl-delay: 2\n'), 'MingjianInspector');
  expect([robots.allows(page('admin/a')), robots.allows(page('zwgk/')), robots.apart]).toEqual([false, true, 2000]);
  const own = robotsOf(
    visit('User-agent: MingjianInspector\nDisallow:\n\nUser-agent: *\nDisallow: /\n'),
    'MingjianInspector',
  );
  expect(own.allows(page('zwgk/'))).toBe(true);
});

it('is free without the file, and stays away where the server fails to give it', () => {
  expect(robotsOf(visit('', { failure: 'gone', status: 404 }), 'a').allows(page('a'))).toBe(true);
  expect(robotsOf(visit('', { failure: 'server-error', status: 503 }), 'a').allows(page('a'))).toBe(false);
});
