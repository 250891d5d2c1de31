import { fetchOne } from './crawl/fetch-one.ts';
import { Pace } from './crawl/pace.ts';
import { Examination, type Inspection } from './examination.ts';
import type { InspectOptions } from './inspect-site.ts';

/**
 * Looks at some pages of a site and at nothing they lead to, as after something was mended. Only audits of single pages say anything
 * of it: what is true of a whole site cannot be told from a few of its pages. Throws the reason of an aborted signal.
 */
export async function inspectPages(
  home: string,
  urls: readonly string[],
  options: InspectOptions,
): Promise<Inspection> {
  const audits = options.audits.filter(({ scope }) => scope === 'page');
  const examination = new Examination(home, { ...options, audits });
  const pace = new Pace(options.apart);
  for (const [done, url] of urls.entries()) {
    await pace.turn(options.signal);
    const visit = await fetchOne(url, options);
    if (visit.failure === null) {
      await options.onVisit?.(visit);
      examination.page(visit);
    } else {
      await options.onMissed?.(url, visit.failure, visit);
      examination.missed(url, visit.failure, visit);
    }
    options.onProgress?.(done + 1, urls.length - done - 1, examination.lost);
  }
  return examination.end(false);
}
