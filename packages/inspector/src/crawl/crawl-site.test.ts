import { expect, it } from 'vitest';
import { fetchOptions, serve } from '../testing/serve.ts';
import { type CrawlOptions, crawlSite, type Found } from './crawl-site.ts';
import type { Failure } from './failure.ts';

type Answer = string | number | (() => string | number | null);

/** Crawls pages by their paths: words with paths in them, or a status. What a path ends in .pdf is a file. */
async function crawl(pages: Readonly<Record<string, Answer>>, rest: Partial<CrawlOptions> = {}) {
  const site = await serve(({ url = '/' }, response) => {
    const given = pages[url] ?? 404;
    const answer = typeof given === 'function' ? given() : given;
    if (answer === null) return;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(200).end(answer);
  });
  const options = fetchOptions();
  const seen: string[] = [];
  const files: string[] = [];
  const missed: Record<string, Failure> = {};
  const path = (url: string): string => url.slice(site.home.length - 1);
  const cut = await crawlSite(
    site.home,
    {
      ...options,
      bounds: { pages: 50, depth: 9, variants: 5 },
      connections: 2,
      apart: 0,
      deadline: 20_000,
      agent: 'MingjianInspector',
      retries: 1,
      ...rest,
    },
    {
      onPage(visit) {
        seen.push(path(visit.url));
        const paths = visit.body
          .toString()
          .split(' ')
          .filter((word) => word.startsWith('/'));
        return paths.map(
          (one): Found => ({ url: new URL(one, site.home).href, as: one.endsWith('.pdf') ? 'file' : 'page' }),
        );
      },
      isReadable: (url) => !url.includes('picture'),
      async onFile(visit) {
        files.push(`${path(visit.url)} ${visit.body}`);
      },
      onMissed: (url, failure) => {
        missed[path(url)] = failure;
      },
    },
  );
  await site.close();
  await options.close();
  return { seen: seen.sort(), files, missed, cut, asked: site.asked };
}

it('follows links, asks for files by their head, and each address once', async () => {
  const { seen, missed, asked, cut } = await crawl({
    '/': '/a /b /x.pdf',
    '/a': '/ /b /y.pdf',
    '/b': 'end',
    '/x.pdf': 'file',
  });
  expect([seen, missed, cut]).toEqual([['/', '/a', '/b'], { '/y.pdf': 'gone' }, false]);
  expect(asked.filter((one) => one === '/b')).toHaveLength(1);
  expect(asked).toContain('HEAD /x.pdf');
});

it('looks again at what may pass, and tells what does not', async () => {
  let times = 0;
  const { seen, missed } = await crawl({
    '/': '/busy /down',
    '/busy': () => (times++ === 0 ? 503 : 'now'),
    '/down': 500,
  });
  expect([seen, missed]).toEqual([['/', '/busy'], { '/down': 'server-error' }]);
});

it('keeps out of what robots.txt closes', async () => {
  const { seen, missed, asked } = await crawl({
    '/robots.txt': 'User-agent: *\nDisallow: /inner',
    '/': '/inner /open',
    '/open': 'a',
  });
  expect([seen, missed]).toEqual([['/', '/open'], { '/inner': 'robots' }]);
  expect(asked).not.toContain('/inner');
});

it('ends in time where pages hang, and says which were not looked at', async () => {
  const { missed } = await crawl(
    { '/': '/h1 /h2 /h3 /h4 /h5 /h6', '/h1': () => null, '/h2': () => null, '/h3': () => null, '/h4': () => null },
    { deadline: 500, retries: 0 },
  );
  expect(Object.keys(missed)).toHaveLength(6);
  expect(new Set(Object.values(missed))).toEqual(new Set(['timeout', 'budget']));
});

it('keeps its requests apart', async () => {
  const from = performance.now();
  await crawl({ '/': '/a /b', '/a': '1', '/b': '2' }, { apart: 60 });
  expect(performance.now() - from).toBeGreaterThanOrEqual(115);
});

it('stops where it is told to', async () => {
  const stop = new AbortController();
  const crawling = crawl(
    {
      '/': () => {
        stop.abort(new Error('enough'));
        return '/a';
      },
    },
    { signal: stop.signal },
  );
  await expect(crawling).rejects.toThrow('enough');
});

it('fetches as many files as are wanted, of those that can be read', async () => {
  const pages = {
    '/': '/picture.pdf /a.pdf /lost.pdf /b.pdf',
    '/a.pdf': 'first',
    '/b.pdf': 'second',
    '/picture.pdf': 'p',
  };
  const { files, missed, asked } = await crawl(pages, { files: 2, connections: 1 });
  expect([files, missed]).toEqual([['/picture.pdf ', '/a.pdf first', '/b.pdf '], { '/lost.pdf': 'gone' }]);
  expect(asked.filter((one) => one.endsWith('.pdf')).sort()).toEqual([
    '/a.pdf',
    '/lost.pdf',
    'HEAD /b.pdf',
    'HEAD /picture.pdf',
  ]);
  expect((await crawl({ '/': '/a.pdf', '/a.pdf': 'first' })).files).toEqual(['/a.pdf ']);
});
