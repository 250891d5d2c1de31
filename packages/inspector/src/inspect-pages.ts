import { isReadable, readAttachment } from './attachments/read-attachment.ts';
import { fetchOne, type Visit } from './crawl/fetch-one.ts';
import { Pace } from './crawl/pace.ts';
import { Examination, type Inspection } from './examination.ts';
import type { InspectOptions } from './inspect-site.ts';

/**
 * Looks at some pages and files of a site and at nothing they lead to, as after something was mended. Only audits of single pages and
 * files say anything of it: what is true of a whole site cannot be told from a few of its pages. Throws the reason of an aborted signal.
 */
export async function inspectPages(
  home: string,
  urls: readonly string[],
  options: InspectOptions,
): Promise<Inspection> {
  const audits = options.audits.filter(({ scope }) => scope !== 'site');
  const examination = new Examination(home, { ...options, audits });
  const pace = new Pace(options.apart);
  const page = async (visit: Visit): Promise<void> => {
    await options.onVisit?.(visit);
    examination.page(visit);
  };
  const file = async (visit: Visit): Promise<void> => {
    await options.onFile?.(visit);
    examination.attachment(await readAttachment(visit.url, visit.body, options.readPdf));
  };
  for (const [done, url] of urls.entries()) {
    await pace.turn(options.signal);
    const visit = await fetchOne(url, options);
    if (visit.failure === null) {
      await (isReadable(url) ? file(visit) : page((await options.render?.(visit)) ?? visit));
    } else {
      await options.onMissed?.(url, visit.failure, visit);
      examination.missed(url, visit.failure, visit);
    }
    options.onProgress?.(done + 1, urls.length - done - 1, examination.lost);
  }
  return examination.end(false);
}
