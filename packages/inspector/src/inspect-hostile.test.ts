import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audits } from './audits/index.ts';
import { failures } from './crawl/failure.ts';
import type { Inspection } from './examination.ts';
import { type InspectOptions, inspectSite } from './inspect-site.ts';
import { hostile } from './testing/hostile.ts';
import { fetchOptions, type Served, serve } from './testing/serve.ts';

const fetching = fetchOptions({ whole: 1500 });
const options: InspectOptions = {
  ...fetching,
  bounds: { pages: 200, depth: 9, variants: 9 },
  connections: 4,
  apart: 0,
  deadline: 60_000,
  agent: 'MingjianInspector',
  retries: 1,
  audits,
  params: { 'domain-gov-cn': { endings: ['0.0.1'] } },
  today: '2026-06-30',
};
let site: Served;
let other: Served;
let inspection: Inspection;

beforeAll(async () => {
  other = await serve((_, response) => response.end('<title>另一个网站</title><p>会议作了布署。</p>'));
  const links = [
    ...Object.keys(hostile),
    '/away.html',
    '/moved.html',
    '/new.html',
    '/download?id=1',
    '/wrong-charset.html',
  ];
  site = await serve((request, response) => {
    const path = (request.url ?? '/').replace(/\?\d.*/, '');
    const [answer] = hostile[path] ?? [];
    if (answer) return answer(request, response);
    response.setHeader('content-type', 'text/html');
    if (path === '/') response.end(links.map((to) => `<a href="${to}">${to}</a>`).join(''));
    else if (path === '/away.html') response.writeHead(302, { location: other.home }).end();
    else if (path === '/moved.html') response.writeHead(301, { location: '/new.html#top' }).end();
    else if (path === '/new.html') response.end('<p>会议作了布署。</p>');
    else if (path.startsWith('/download'))
      response.setHeader('content-type', 'application/pdf').end('%PDF-1.7 \u0080\u0081');
    else if (path === '/wrong-charset.html') response.end('<meta charset="gbk"><p>声明的编码不对。</p>');
    else response.writeHead(404).end();
  });
  inspection = await inspectSite(site.home, options);
});
afterAll(async () => {
  await site.close();
  await other.close();
  await fetching.close();
});

const pathOf = (url: string): string => new URL(url).pathname;
const resultOf = (id: string) => inspection.results.find(({ audit }) => audit === id);

it('says of every page that could not be looked at why, and comes to its end', () => {
  const missed = Object.fromEntries(inspection.site.missed.map(({ url, failure }) => [pathOf(url), failure]));
  expect(missed).toEqual(Object.fromEntries(Object.entries(hostile).map(([path, [, failure]]) => [path, failure])));
  expect(inspection.site.cut).toBe(false);
});

it('makes leads of those that may be dead, and no fault of any', () => {
  const faults = Object.values(hostile).filter(([, failure]) => failures[failure].fault);
  expect([resultOf('link-dead')?.verdict, resultOf('link-dead')?.count]).toEqual(['suspect', faults.length]);
  const places = new Set(inspection.results.flatMap(({ findings }) => findings.map(({ url }) => pathOf(url))));
  expect([...places].sort()).toEqual(['/', '/new.html', '/wrong-charset.html']);
});

it('judges no page of another site, no file, and no page twice', () => {
  expect(inspection.site.pages.map(({ url }) => pathOf(url)).sort()).toEqual(['/', '/new.html', '/wrong-charset.html']);
  expect(resultOf('word-typo')?.count).toBe(1);
  expect(resultOf('html-charset')?.findings.map(({ url }) => pathOf(url))).toEqual(['/wrong-charset.html']);
});

describe('a home page', () => {
  it.each([
    '/hang.html',
    '/drip.html',
    '/flood.html',
    '/gzip-bomb.html',
    '/412.html',
    '/to-metadata.html',
    '/loop.html',
  ])('that does %s costs nobody a fail', async (path) => {
    const { results } = await inspectSite(new URL(path, site.home).href, { ...options, retries: 0 });
    expect(results.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(results.every(({ verdict }) => verdict !== 'pass' || verdict === null)).toBe(false);
  });

  it('that leads to another host makes that the site', async () => {
    const front = await serve((_, response) => response.writeHead(301, { location: `${site.home}new.html` }).end());
    const { site: seen, results } = await inspectSite(front.home, options);
    await front.close();
    expect([seen.host, seen.pages.map(({ kind }) => kind)]).toEqual([new URL(site.home).host, ['home']]);
    expect(results.find(({ audit }) => audit === 'word-typo')?.count).toBe(1);
  });
});
