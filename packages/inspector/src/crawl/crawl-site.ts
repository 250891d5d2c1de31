import type { Failure } from './failure.ts';
import { type FetchOptions, fetchOne, type Visit } from './fetch-one.ts';
import { type Bounds, Frontier } from './frontier.ts';
import { lookAtFile } from './look-at-file.ts';
import { Pace } from './pace.ts';
import { type Robots, robotsOf } from './robots.ts';

export interface CrawlOptions extends FetchOptions {
  readonly bounds: Bounds;
  /** Requests to the site at a time. */
  readonly connections: number;
  /** Milliseconds between the beginnings of two requests; a site that wants more in its robots.txt gets more. */
  readonly apart: number;
  /** Milliseconds for the whole site. */
  readonly deadline: number;
  /** Name by which robots.txt addresses the inspector. */
  readonly agent: string;
  /** How often something that failed is tried again in this run, after everything else. */
  readonly retries: number;
  /** Files whose words are wanted, of those that `isReadable` knows; the others only have to be there. */
  readonly files?: number;
  readonly signal?: AbortSignal;
  /** Shows a page in a browser where it needs one, or its words are wanted as people read them; without it nobody does. */
  readonly render?: (visit: Visit, words?: boolean) => Promise<Visit>;
  /** What an earlier part of this run saw, in its order: it is not asked for again. */
  readonly seen?: AsyncIterable<Seen>;
}

/** An address that is done with. */
export interface Seen {
  readonly url: string;
  /** The page or the fetched file that stands there, or the last try; null where there was none, or a file was not fetched. */
  readonly visit: Visit | null;
  /** Why it was not seen; null where it was. */
  readonly failure: Failure | null;
  readonly as?: 'file';
}

/** An address that a page leads to. */
export interface Found {
  readonly url: string;
  /** Files only have to be there: they are asked for by HEAD. */
  readonly as: 'page' | 'file';
}

export interface CrawlHandlers {
  /** A page that was seen, now or in an earlier part of the run. Gives the addresses that it leads to. */
  onPage(visit: Visit, earlier?: boolean): readonly Found[] | Promise<readonly Found[]>;
  /** A file that is there; with its body only where its words are wanted. */
  onFile?(visit: Visit, earlier?: boolean): void | Promise<void>;
  /** Whether the words of a file can be read, by its address. */
  isReadable?(url: string): boolean;
  /** An address that was not seen, after the last try. */
  onMissed(url: string, failure: Failure, visit: Visit | null, earlier?: boolean): void | Promise<void>;
  onProgress?(done: number, waiting: number): void;
}

interface Job {
  readonly url: string;
  readonly depth: number;
  readonly as: 'page' | 'file';
  readonly tries: number;
}

/** Failures that may pass: a second look after a while tells. */
const PASSING: ReadonlySet<Failure> = new Set(['server-error', 'dns', 'timeout', 'refused', 'reset', 'tls']);

/**
 * Looks at a site from its home page on, politely and within its bounds. Every failure is told with its kind; nothing is thrown but the
 * reason of an aborted signal, and what the handlers throw. Returns whether something was left out.
 */
export async function crawlSite(home: string, options: CrawlOptions, handlers: CrawlHandlers): Promise<boolean> {
  const frontier = new Frontier(options.bounds);
  const kinds = new Map<string, 'file'>();
  const again: Job[] = [];
  const ends = performance.now() + options.deadline;
  const robots = await robotsFor(home, options);
  const pace = new Pace(Math.max(options.apart, robots.apart));
  const known = new Set<string>();
  let done = 0;
  let cut = false;
  let files = options.files ?? 0;

  const take = (): Job | undefined => {
    for (let next = frontier.next(); next; next = frontier.next()) {
      const as = kinds.get(next.url) ?? 'page';
      if (as === 'file') kinds.delete(next.url);
      if (!known.has(next.url)) return { ...next, as, tries: 0 };
    }
    return again.shift();
  };
  const follow = (found: readonly Found[], depth: number, add?: (url: string) => void): void => {
    for (const { url, as } of found) {
      if (!frontier.add(url, depth)) continue;
      if (as === 'file') kinds.set(url, 'file');
      add?.(url);
    }
  };
  const look = async (job: Job): Promise<void> => {
    if (!robots.allows(job.url)) return await handlers.onMissed(job.url, 'robots', null);
    await pace.turn(options.signal);
    const wanted = job.as === 'file' && files > 0 && handlers.isReadable?.(job.url) === true;
    if (wanted) files -= 1;
    const visit = await visitOf(job, wanted, options);
    if (visit.failure !== null) {
      if (PASSING.has(visit.failure) && job.tries < options.retries) again.push({ ...job, tries: job.tries + 1 });
      else await handlers.onMissed(job.url, visit.failure, visit);
    } else if (job.as === 'page')
      follow(await handlers.onPage((await options.render?.(visit)) ?? visit), job.depth + 1);
    else await handlers.onFile?.(visit);
    done += 1;
    handlers.onProgress?.(done, frontier.seen - done);
  };

  frontier.add(home, 0);
  const depths = new Map([[home, 0]]);
  for await (const one of options.seen ?? []) {
    known.add(one.url);
    const depth = (depths.get(one.url) ?? 0) + 1;
    if (one.failure !== null) await handlers.onMissed(one.url, one.failure, one.visit, true);
    else if (one.as === 'file') {
      if (one.visit !== null) {
        files -= 1;
        await handlers.onFile?.(one.visit, true);
      }
    } else if (one.visit !== null)
      follow(await handlers.onPage(one.visit, true), depth, (url) => depths.set(url, depth));
  }
  depths.clear();
  done = known.size;
  await new Promise<void>((resolve, reject) => {
    let busy = 0;
    const pump = (): void => {
      options.signal?.throwIfAborted();
      while (busy < options.connections) {
        const job = take();
        if (job === undefined) break;
        if (performance.now() > ends) {
          cut = true;
          Promise.resolve(handlers.onMissed(job.url, 'budget', null)).catch(reject);
          continue;
        }
        busy += 1;
        look(job).then(() => {
          busy -= 1;
          try {
            pump();
          } catch (error) {
            reject(error);
          }
        }, reject);
      }
      if (busy === 0) resolve();
    };
    pump();
  });
  return cut || frontier.cut;
}

async function robotsFor(home: string, options: CrawlOptions): Promise<Robots> {
  return robotsOf(await fetchOne(new URL('/robots.txt', home).href, options), options.agent);
}

/** A file whose words are wanted is fetched; of another only its head is asked for. What is too large to be read is there. */
async function visitOf(job: Job, wanted: boolean, options: CrawlOptions): Promise<Visit> {
  if (job.as === 'page') return fetchOne(job.url, options);
  if (!wanted) return { ...(await lookAtFile(job.url, options)), body: NOTHING };
  const visit = await fetchOne(job.url, options);
  return visit.failure === 'too-large' ? { ...visit, failure: null } : visit;
}

const NOTHING = Buffer.alloc(0);
