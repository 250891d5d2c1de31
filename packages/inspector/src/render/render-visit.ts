import { exchange, politeHeaders } from '../crawl/exchange.ts';
import type { FetchOptions, Visit } from '../crawl/fetch-one.ts';
import { needsScripts } from '../derive/needs-scripts.ts';
import { decodePage } from '../gather/charset.ts';
import { gatherPage } from '../gather/page.ts';
import { type Fetch, RENDER_BOUNDS, type Renderer } from './renderer.ts';

/** What the words of a page may need; pictures, fonts and films are not asked for, which spares the server. */
const NEEDED: ReadonlySet<string> = new Set(['document', 'script', 'xhr', 'fetch', 'stylesheet']);
const MOST_ASKED = 60;
const MOST_HOPS = 5;

/** What is wanted of a page in the browser, whether it needs one or not. */
export interface Wanted {
  /** Its words once its scripts ran. */
  readonly words?: boolean;
  /** What a rule engine for accessibility says of it. */
  readonly access?: boolean;
}

/**
 * A page that was seen → with its words as they are once its scripts ran where it needs them, and with what else is wanted, as far as the
 * browser can; else as it was. `open` gives the browser when it is needed first. Never throws.
 */
export async function renderVisit(
  visit: Visit,
  options: FetchOptions,
  open: () => Promise<Renderer | null>,
  wanted: Wanted = {},
): Promise<Visit> {
  const page = gatherPage(visit.finalUrl, decodePage(visit.body, visit.headers['content-type']));
  const words = wanted.words || needsScripts(page);
  if (!words && !wanted.access) return visit;
  try {
    const renderer = await open();
    if (renderer === null) return visit;
    const { html, url, access } = await renderer.render(visit.finalUrl, fetchFor(visit, options), {
      bounds: RENDER_BOUNDS,
      userAgent: options.userAgent,
      screenshot: false,
      access: wanted.access ?? false,
    });
    // Scripts that lead to another site show that one.
    if (new URL(url).host !== new URL(visit.finalUrl).host) return visit;
    const seen = access === null ? visit : { ...visit, access };
    if (!words) return seen;
    const headers = { ...visit.headers, 'content-type': 'text/html; charset=utf-8' };
    return { ...seen, finalUrl: url, headers, body: Buffer.from(html), rendered: true };
  } catch {
    return visit;
  }
}

/** Asks for what a page in the browser wants, through the guarded way and within bounds; the page itself is there already. */
function fetchFor(visit: Visit, options: FetchOptions): Fetch {
  let asked = 0;
  return async ({ url, kind, method, headers, content }) => {
    if (url === visit.finalUrl && method === 'GET')
      return { url, status: visit.status, headers: visit.headers, body: visit.body };
    asked += 1;
    if (!NEEDED.has(kind) || asked > MOST_ASKED) return null;
    let place = url;
    for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
      const answer = await exchange(new URL(place), {
        ...options,
        method: hops === 0 ? method : 'GET',
        headers: { ...politeHeaders(options.userAgent), ...headers },
        until: performance.now() + options.whole,
        ...(content && hops === 0 ? { content } : {}),
      });
      if (answer.location === null)
        return answer.body && { url: place, status: answer.status, headers: answer.headers, body: answer.body };
      place = answer.location;
    }
    return null;
  };
}
