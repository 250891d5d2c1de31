import { type CrawlOptions, crawlSite } from './crawl/crawl-site.ts';
import type { Failure } from './crawl/failure.ts';
import type { Visit } from './crawl/fetch-one.ts';
import { Examination, type ExamineOptions, type Inspection } from './examination.ts';

export interface InspectOptions extends CrawlOptions, ExamineOptions {
  /** Hears every look at the site, for whoever keeps what was seen. */
  readonly onVisit?: (visit: Visit) => void;
  /** Hears every address that was not seen after the last try. */
  readonly onMissed?: (url: string, failure: Failure, visit: Visit | null) => void;
  readonly onProgress?: (done: number, waiting: number) => void;
}

/** Crawls a site and audits it on the way. Never throws for what a site does; throws the reason of an aborted signal. */
export async function inspectSite(home: string, options: InspectOptions): Promise<Inspection> {
  const examination = new Examination(home, options);
  const cut = await crawlSite(home, options, {
    onPage(visit) {
      options.onVisit?.(visit);
      return examination.page(visit);
    },
    onMissed(url, failure, visit) {
      options.onMissed?.(url, failure, visit);
      examination.missed(url, failure, visit);
    },
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  return examination.end(cut);
}
