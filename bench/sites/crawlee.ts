// Entry of a process: crawlee's CheerioCrawler over the same sites. It only takes out links, labels and text; nothing is kept or checked.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { begin, job, tell } from './worker.ts';

interface Context {
  // biome-ignore lint/suspicious/noExplicitAny: cheerio's types come with a package that is only installed to measure against
  $: any;
  request: { loadedUrl: string; url: string };
  response: { statusCode: number };
  enqueueLinks(options: object): Promise<unknown>;
}
interface Crawlee {
  CheerioCrawler: new (options: object, configuration: object) => { run(start: readonly string[]): Promise<unknown> };
  Configuration: new (options: object) => object;
  log: { setLevel(level: number): void; LEVELS: { OFF: number } };
}

const { homes } = await job();
const entry = createRequire(import.meta.url).resolve('@crawlee/cheerio');
const { CheerioCrawler, Configuration, log } = (await import(pathToFileURL(entry).href)) as Crawlee;
log.setLevel(log.LEVELS.OFF);
begin();
const broken: string[] = [];
let pages = 0;
let text = 0;

// One crawler for each encoding: it takes what is not declared in a header for UTF-8 unless it is forced.
for (const gbk of [false, true]) {
  const start = homes.filter((_, at) => (at % 2 === 1) === gbk);
  if (start.length === 0) continue;
  const crawler = new CheerioCrawler(
    {
      minConcurrency: 20,
      maxConcurrency: 20,
      maxRequestRetries: 0,
      respectRobotsTxtFile: false,
      useSessionPool: false,
      persistCookiesPerSession: false,
      ...(gbk ? { forceResponseEncoding: 'gbk' } : {}),
      async requestHandler({ $, request, enqueueLinks }: Context) {
        pages += 1;
        const labels: Record<string, string> = {};
        $('meta[name]').each((_: number, { attribs }: { attribs: Record<string, string> }) => {
          labels[attribs.name ?? ''] = attribs.content ?? '';
        });
        const urls: string[] = [];
        $('a[href],img[src],link[href],script[src]').each((_: number, one: { attribs: Record<string, string> }) => {
          urls.push(new URL(one.attribs.href ?? one.attribs.src ?? '', request.loadedUrl).href);
        });
        $('script,style').remove();
        text += $('body').text().length;
        await enqueueLinks({ urls: urls.filter((url) => /(?:\/|\.html)$/.test(url)), strategy: 'same-origin' });
      },
      failedRequestHandler({ request }: Context) {
        broken.push(request.url);
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: true, defaultRequestQueueId: `queue-${gbk}` }),
  );
  await crawler.run(start);
}
if (text === 0) throw new Error('crawlee saw no text');
tell({ pages, broken });
