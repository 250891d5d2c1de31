import { afterAll, beforeAll, expect, test } from 'vitest';
import { audits } from './audits/index.ts';
import { inspectPages } from './inspect-pages.ts';
import { fetchOptions, type Served, serve } from './testing/serve.ts';

let site: Served;
beforeAll(async () => {
  site = await serve((request, response) => {
    if (request.url === '/gone.html') return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end('<title>名单</title><p>身份证号 11010519491231002X</p><a href="/other.html">其他</a>');
  });
});
afterAll(() => site.close());

test('a few pages are judged one by one, nothing is followed, and what could not be seen is told as that', async () => {
  const { close, ...fetching } = fetchOptions();
  const options = {
    ...fetching,
    audits,
    params: {},
    today: '2026-06-30',
    bounds: { pages: 10, depth: 1, variants: 10 },
    connections: 1,
    apart: 0,
    deadline: 10_000,
    agent: 'MingjianInspector',
    retries: 0,
  };
  const pages = ['list.html', 'gone.html'].map((path) => new URL(path, site.home).href);
  const { results, site: seen } = await inspectPages(site.home, pages, options);
  await close();
  expect(site.asked).toEqual(['/list.html', '/gone.html']);
  expect(results.find(({ audit }) => audit === 'pii-id-card')?.count).toBe(1);
  expect(results.some(({ audit }) => audit === 'link-dead')).toBe(false);
  expect(seen.missed.map(({ url, failure }) => [url, failure])).toEqual([[pages[1], 'gone']]);
});
