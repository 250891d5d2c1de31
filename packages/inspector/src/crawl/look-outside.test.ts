import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchOptions, type Served, serve } from '../testing/serve.ts';
import type { CrawlOptions } from './crawl-site.ts';
import type { Failure } from './failure.ts';
import { lookOutside } from './look-outside.ts';

let one: Served;
let other: Served;
const fetching = fetchOptions();
beforeAll(async () => {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const there = request.url === '/there' || (request.url === '/no-head' && request.method === 'GET');
    response.writeHead(there ? 200 : request.url === '/wall' ? 403 : 404).end('<a href="/further">x</a>');
  };
  one = await serve(answer);
  other = await serve(answer);
});
afterAll(async () => {
  await one.close();
  await other.close();
  await fetching.close();
});

const options: CrawlOptions = {
  ...fetching,
  bounds: { pages: 20, depth: 9, variants: 9 },
  connections: 2,
  apart: 0,
  deadline: 20_000,
  agent: 'MingjianInspector',
  retries: 0,
};

async function ask(urls: readonly string[], rest: Partial<CrawlOptions> = {}) {
  const heard: Record<string, Failure | null> = {};
  const cut = await lookOutside(urls, { ...options, ...rest }, ({ url, failure }) => {
    heard[url] = failure;
  });
  return { heard, cut };
}

it('asks once for each, by its head, and by the thing itself before it blames anybody; it follows nothing', async () => {
  one.asked.length = 0;
  const urls = ['there', 'no-head', 'lost', 'wall'].map((path) => one.home + path);
  const { heard, cut } = await ask([...urls, `${other.home}there`]);
  expect([Object.values(heard).sort(), cut]).toEqual([[null, null, null, 'gone', 'wall'].sort(), false]);
  expect(one.asked).toEqual(['HEAD /there', 'HEAD /no-head', '/no-head', 'HEAD /lost', '/lost', 'HEAD /wall', '/wall']);
});

it('keeps its questions to one host apart', async () => {
  const from = performance.now();
  await ask([`${one.home}there`, `${one.home}there?b`, `${one.home}there?c`], { apart: 60 });
  expect(performance.now() - from).toBeGreaterThanOrEqual(115);
});

it('says where it left some out', async () => {
  const few = await ask([`${one.home}there`, `${other.home}there`], { bounds: { ...options.bounds, pages: 1 } });
  expect([Object.keys(few.heard).length, few.cut]).toEqual([1, true]);
  expect(await ask([`${one.home}there`], { deadline: -1 })).toEqual({ heard: {}, cut: true });
});
