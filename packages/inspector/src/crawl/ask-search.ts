import type { CrawlOptions } from './crawl-site.ts';
import { fetchOne, type Visit } from './fetch-one.ts';
import { Pace } from './pace.ts';
import { robotsOf } from './robots.ts';

/** A word, and where a search is asked for it. */
export interface Search {
  readonly word: string;
  readonly url: string;
}

/**
 * Asks a search for some words, politely, and shows the answer in a browser where there is one: results often come by scripts. Throws
 * the reason of an aborted signal, and what `hear` throws.
 */
export async function askSearch(
  searches: readonly Search[],
  options: CrawlOptions,
  hear: (word: string, answer: Visit) => void | Promise<void>,
): Promise<void> {
  const [first] = searches;
  if (first === undefined) return;
  const robots = robotsOf(await fetchOne(new URL('/robots.txt', first.url).href, options), options.agent);
  const pace = new Pace(Math.max(options.apart, robots.apart));
  for (const { word, url } of searches) {
    if (!robots.allows(url)) {
      await hear(word, kept(url, options));
      continue;
    }
    await pace.turn(options.signal);
    options.signal?.throwIfAborted();
    const visit = await fetchOne(url, options);
    await hear(word, (visit.failure === null && (await options.render?.(visit, true))) || visit);
  }
}

/** A search that machines are asked to keep away from. */
const kept = (url: string, { now }: CrawlOptions): Visit => ({
  url,
  finalUrl: url,
  hops: [],
  at: now().toISOString(),
  ms: 0,
  status: 0,
  headers: {},
  failure: 'robots',
  body: Buffer.alloc(0),
});
