import type { Failure } from './failure.ts';
import { type FetchOptions, fetchOne, type Visit } from './fetch-one.ts';
import { type Bounds, Frontier } from './frontier.ts';
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
  readonly signal?: AbortSignal;
}

/** An address that a page leads to. */
export interface Found {
  readonly url: string;
  /** Files only have to be there: they are asked for by HEAD. */
  readonly as: 'page' | 'file';
}

export interface CrawlHandlers {
  /** A page that was seen. Gives the addresses that it leads to. */
  onPage(visit: Visit): readonly Found[];
  /** An address that was not seen, after the last try. */
  onMissed(url: string, failure: Failure, visit: Visit | null): void;
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
 * reason of an aborted signal. Returns whether something was left out.
 */
export async function crawlSite(home: string, options: CrawlOptions, handlers: CrawlHandlers): Promise<boolean> {
  const frontier = new Frontier(options.bounds);
  const kinds = new Map<string, 'file'>();
  const again: Job[] = [];
  const ends = performance.now() + options.deadline;
  const robots = await robotsFor(home, options);
  const pace = new Pace(Math.max(options.apart, robots.apart));
  let done = 0;
  let cut = false;

  const take = (): Job | undefined => {
    const next = frontier.next();
    if (next) {
      const as = kinds.get(next.url) ?? 'page';
      if (as === 'file') kinds.delete(next.url);
      return { ...next, as, tries: 0 };
    }
    return again.shift();
  };
  const look = async (job: Job): Promise<void> => {
    if (!robots.allows(job.url)) return handlers.onMissed(job.url, 'robots', null);
    await pace.turn(options.signal);
    const visit = await visitOf(job, options);
    // A file that is too large to be read is there.
    if (visit.failure !== null && !(job.as === 'file' && visit.failure === 'too-large')) {
      if (PASSING.has(visit.failure) && job.tries < options.retries) again.push({ ...job, tries: job.tries + 1 });
      else handlers.onMissed(job.url, visit.failure, visit);
    } else if (job.as === 'page') {
      for (const { url, as } of handlers.onPage(visit)) {
        if (frontier.add(url, job.depth + 1) && as === 'file') kinds.set(url, 'file');
      }
    }
    done += 1;
    handlers.onProgress?.(done, frontier.seen - done);
  };

  frontier.add(home, 0);
  await new Promise<void>((resolve, reject) => {
    let busy = 0;
    const pump = (): void => {
      options.signal?.throwIfAborted();
      while (busy < options.connections) {
        const job = take();
        if (job === undefined) break;
        if (performance.now() > ends) {
          cut = true;
          handlers.onMissed(job.url, 'budget', null);
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

/** A file is asked for by its head; where a server does not know that question, by its body. */
async function visitOf(job: Job, options: CrawlOptions): Promise<Visit> {
  if (job.as === 'page') return fetchOne(job.url, options);
  const visit = await fetchOne(job.url, { ...options, method: 'HEAD' });
  const unknown = visit.status === 405 || visit.status === 501 || visit.failure === 'wall';
  return unknown ? fetchOne(job.url, options) : visit;
}
