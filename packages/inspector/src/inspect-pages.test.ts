import { afterAll, beforeAll, expect, test } from 'vitest';
import { audits } from './audits/index.ts';
import type { Visit } from './crawl/fetch-one.ts';
import { inspectPages } from './inspect-pages.ts';
import { fetchOptions, type Served, serve } from './testing/serve.ts';

let site: Served;
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
const at = (path: string): string => new URL(path, site.home).href;
beforeAll(async () => {
  site = await serve((request, response) => {
    if (request.url === '/gone.html') return response.writeHead(404).end();
    if (request.url === '/list.txt') return response.end('身份证号 11010519491231002X');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end('<title>名单</title><p>身份证号 11010519491231002X</p><a href="/other.html">其他</a>');
  });
});
afterAll(() => Promise.all([site.close(), close()]));

test('a few pages are judged one by one, nothing is followed, and what could not be seen is told as that', async () => {
  const pages = ['list.html', 'gone.html'].map(at);
  const { results, site: seen } = await inspectPages(site.home, pages, options);
  expect(site.asked).toEqual(['/list.html', '/gone.html']);
  expect(results.find(({ audit }) => audit === 'pii-id-card')?.count).toBe(1);
  expect(results.some(({ audit }) => audit === 'link-dead')).toBe(false);
  expect(seen.missed.map(({ url, failure }) => [url, failure])).toEqual([[pages[1], 'gone']]);
});

test('a page is seen as the browser shows it, where there is one', async () => {
  const render = async (visit: Visit) => ({
    ...visit,
    body: Buffer.from('<title>名单</title><p>改好了</p>'),
    rendered: true,
  });
  const { results } = await inspectPages(site.home, [at('list.html')], { ...options, render });
  expect(results.find(({ audit }) => audit === 'pii-id-card')?.verdict).toBe('pass');
});

test('a file is read as the file it is', async () => {
  const { results } = await inspectPages(site.home, [at('list.txt')], options);
  expect(results.find(({ audit }) => audit === 'attachment-id-card')?.count).toBe(1);
  expect(results.find(({ audit }) => audit === 'pii-id-card')?.verdict).toBe('notTestable');
});
