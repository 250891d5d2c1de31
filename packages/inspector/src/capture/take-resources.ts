import { decodePage } from '../gather/charset.ts';
import type { Recorder } from './recorder.ts';
import { resourcesOf, resourcesOfStyle } from './resources.ts';
import type { Source } from './source.ts';

/** Style sheets that name style sheets, and frames in frames, are followed so far. */
const DEPTH = 3;
const AT_ONCE = 4;

/** Asks for what a page needs to be shown again, and for what that needs; the recorder's bounds hold. */
export async function takeResources(source: Source, recorder: Recorder): Promise<void> {
  const known = new Set([source.url]);
  let next = resourcesOf(source.html, source.url);
  for (let depth = 0; depth < DEPTH && next.length > 0; depth += 1) {
    const waiting = next.filter((url) => !known.has(url));
    for (const url of waiting) known.add(url);
    next = [];
    const work = async (): Promise<void> => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift())
        next.push(...(await needs(url, recorder)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}

async function needs(address: string, recorder: Recorder): Promise<string[]> {
  const { last } = await recorder.follow(address);
  const { body, headers } = last.exchange ?? {};
  const type = headers?.['content-type'] ?? '';
  if (body === undefined || body === null) return [];
  if (/css/i.test(type)) return resourcesOfStyle(decodePage(body, type).text, last.url);
  return /html/i.test(type) ? resourcesOf(decodePage(body, type).text, last.url) : [];
}
