import { isReadable, readAttachment } from './attachments/read-attachment.ts';
import { askSearch } from './crawl/ask-search.ts';
import { type CrawlOptions, crawlSite } from './crawl/crawl-site.ts';
import type { Failure } from './crawl/failure.ts';
import type { Visit } from './crawl/fetch-one.ts';
import { lookOutside } from './crawl/look-outside.ts';
import type { History } from './derive/history.ts';
import type { Transport } from './derive/transport.ts';
import { Examination, type ExamineOptions, type Inspection } from './examination.ts';

export interface InspectOptions extends CrawlOptions, ExamineOptions {
  /** Tries of earlier runs. */
  readonly past?: History;
  /** Hears every look at a page, for whoever keeps what was seen; the crawl waits for it. */
  readonly onVisit?: (visit: Visit) => void | Promise<void>;
  /** Hears every file that is there. */
  readonly onFile?: (visit: Visit) => void | Promise<void>;
  /** Hears every address that was not seen after the last try. */
  readonly onMissed?: (url: string, failure: Failure, visit: Visit | null) => void | Promise<void>;
  /** Hears what came of each link to another site. */
  readonly onOuter?: (visit: Visit) => void | Promise<void>;
  /** Hears what the search of the site answered to each word. */
  readonly onSearched?: (word: string, answer: Visit) => void | Promise<void>;
  /** Looks at how the site is reached, before its pages; without it nobody does. */
  readonly probe?: (home: string) => Promise<Transport>;
  /** Hears what the probe saw. */
  readonly onProbed?: (transport: Transport) => void | Promise<void>;
  readonly onProgress?: (done: number, waiting: number, missed: number) => void;
}

/**
 * Crawls a site and audits it on the way, then asks its search and its links to other sites where that is wanted. Never throws for what a site
 * does; throws the reason of an aborted signal, and what a listener throws.
 */
export async function inspectSite(home: string, options: InspectOptions): Promise<Inspection> {
  const examination = new Examination(home, options);
  for (const [url, attempts] of options.past ?? []) examination.remember(url, attempts);
  if (options.probe) {
    const transport = await options.probe(home);
    examination.probed(transport);
    await options.onProbed?.(transport);
  }
  const cut = await crawlSite(home, options, {
    // Whoever keeps what was seen hears it in the order in which it is examined.
    async onPage(visit, earlier) {
      const kept = earlier ? undefined : options.onVisit?.(visit);
      const found = examination.page(visit);
      await kept;
      return found;
    },
    isReadable,
    async onFile(visit, earlier) {
      const kept = earlier ? undefined : options.onFile?.(visit);
      examination.file(visit.url);
      if (visit.body.length > 0) examination.attachment(await readAttachment(visit.url, visit.body, options.readPdf));
      await kept;
    },
    async onMissed(url, failure, visit, earlier) {
      examination.missed(url, failure, visit);
      if (!earlier) await options.onMissed?.(url, failure, visit);
    },
    onProgress: (done, waiting) => options.onProgress?.(done, waiting, examination.lost),
  });
  await askSearch(examination.searches(), options, async (word, answer) => {
    examination.searched(word, answer);
    await options.onSearched?.(word, answer);
  });
  if (!options.outer) return examination.end(cut);
  const cutOuter = await lookOutside(examination.outside(), options, async (visit) => {
    examination.outer(visit.url, visit.failure, visit);
    await options.onOuter?.(visit);
  });
  return examination.end(cut || cutOuter);
}
