import type { CrawlOptions } from './crawl-site.ts';
import type { Visit } from './fetch-one.ts';
import { lookAtFile } from './look-at-file.ts';
import { Pace } from './pace.ts';

/** Hosts that are asked at the same time; each gets one question at a time, and not sooner than the pace allows. */
const HOSTS = 8;

/**
 * Asks once for each of some addresses of other sites whether it is there, and follows none of them. Returns whether some were left
 * out because time or number were used up; those are told to nobody. Throws the reason of an aborted signal, and what `hear` throws.
 */
export async function lookOutside(
  urls: readonly string[],
  options: CrawlOptions,
  hear: (visit: Visit) => void | Promise<void>,
): Promise<boolean> {
  const asked = urls.slice(0, options.bounds.pages);
  const hosts = new Map<string, string[]>();
  for (const url of asked) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  const ends = performance.now() + options.deadline;
  const queue = [...hosts.values()];
  let cut = asked.length < urls.length;
  const lane = async (): Promise<void> => {
    for (let own = queue.shift(); own !== undefined; own = queue.shift()) {
      const pace = new Pace(options.apart);
      for (const url of own) {
        await pace.turn(options.signal);
        options.signal?.throwIfAborted();
        if (performance.now() > ends) {
          cut = true;
          return;
        }
        await hear(await lookAtFile(url, options));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, lane));
  return cut;
}
