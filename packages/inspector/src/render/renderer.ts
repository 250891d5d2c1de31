import type { Browser, BrowserContext, Page, Request, Route } from 'playwright-core';
import type { Access } from '../derive/access.ts';
import { lookAtAccess } from './look-at-access.ts';

/** What a page in the browser asks for. The browser itself has no way to the network. */
export interface PageAsks {
  readonly url: string;
  /** What it is for, as the browser calls it: document, script, image… */
  readonly kind: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: Buffer;
}

/** What it is given; null: nothing, the address is not for it. */
export interface PageGets {
  /** Where redirects led. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export type Fetch = (asked: PageAsks) => Promise<PageGets | null>;

export interface RenderBounds {
  /** Milliseconds for everything, for the page to be loaded, and for it to come to rest then. */
  readonly whole: number;
  readonly load: number;
  readonly rest: number;
  /** Pixels of the picture from the top; what lies below is left out and said so. */
  readonly height: number;
  /** Characters of text and source. */
  readonly most: number;
}

export interface Rendered {
  /** The document as its scripts have left it. */
  readonly html: string;
  /** Where scripts led; the address itself where they did not. */
  readonly url: string;
  /** Visible text, frames behind the page. */
  readonly text: string;
  readonly title: string;
  /** PNG; null where none was asked for or none came about. */
  readonly screenshot: Buffer | null;
  /** Height of the whole page in pixels. */
  readonly height: number;
  /** What a rule engine for accessibility says; null where it was not asked, or came to no end. */
  readonly access: Access | null;
}

/** A page did not come about in the browser: it hung, or the browser broke down. */
export class NotRendered extends Error {
  override name = 'NotRendered';
}

export const RENDER_BOUNDS: RenderBounds = {
  whole: 45_000,
  load: 15_000,
  rest: 3_000,
  height: 15_000,
  most: 5_000_000,
};

const WIDTH = 1280;
const MOST_POSTED = 64 * 1024;
const MOST_FRAMES = 20;
/** A page of ours in place of a redirect: Chromium follows those by itself, past everybody who looks. */
const sentOn = (url: string): string =>
  `<!doctype html><meta http-equiv="refresh" content="0;url=${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;

/**
 * A Chromium without a network: every name leads nowhere and every connection to a proxy that is not there, so the only bytes that
 * reach a page are those it is handed. What is not a plain question by HTTP (web sockets, service workers, downloads, windows) is
 * turned away.
 */
export class Renderer {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** `path`: the program, as `findBrowser` gives it. Throws where it does not start. */
  static async open(path: string): Promise<Renderer> {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({
      executablePath: path,
      // Chromium has no sandbox for root.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--proxy-server=http://nowhere.invalid:9',
        '--proxy-bypass-list=<-loopback>',
        '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      ],
    });
    return new Renderer(browser);
  }

  /** Name and version, for whoever keeps what was seen. */
  get version(): string {
    return `Chromium ${this.#browser.version()}`;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Opens a page, lets it come to rest and looks at it. Throws NotRendered. */
  async render(
    url: string,
    fetch: Fetch,
    options: { bounds: RenderBounds; userAgent: string; screenshot: boolean; access?: boolean },
  ): Promise<Rendered> {
    const context = await this.#browser.newContext({
      userAgent: options.userAgent,
      viewport: { width: WIDTH, height: 900 },
      serviceWorkers: 'block',
      acceptDownloads: false,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      await guard(context, fetch);
      const page = await context.newPage();
      context.on('page', (other) => void (other !== page && other.close().catch(() => undefined)));
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new NotRendered('it took too long')), options.bounds.whole);
      });
      return await Promise.race([look(page, url, options), late]);
    } catch (error) {
      throw error instanceof NotRendered ? error : new NotRendered((error as Error).message.split('\n')[0]);
    } finally {
      clearTimeout(timer);
      await context.close().catch(() => undefined);
    }
  }
}

async function guard(context: BrowserContext, fetch: Fetch): Promise<void> {
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  await context.route(/.*/, (route) => hand(route, fetch).catch(() => refuse(route).catch(() => undefined)));
}

async function hand(route: Route, fetch: Fetch): Promise<void> {
  const request = route.request();
  const method = request.method();
  const isPage = request.isNavigationRequest();
  const content = request.postDataBuffer();
  const isPost = method === 'POST' && !isPage && (content?.length ?? 0) <= MOST_POSTED;
  const mayAsk = (method === 'GET' || isPost) && /^https?:/.test(request.url());
  const answer = mayAsk
    ? await fetch({
        url: request.url(),
        kind: request.resourceType(),
        method,
        headers: passed(request.headers()),
        ...(content && isPost ? { content } : {}),
      })
    : null;
  if (answer === null) return refuse(route);
  const { status, headers, body, url } = answer;
  if (isPage && url !== request.url())
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: sentOn(url) });
  const rest = Object.entries(headers).filter(([name]) => !WAY.test(name));
  await route.fulfill({ status, headers: Object.fromEntries(rest), body });
}

/** A page that leaves for where it may not stays where it is, and a frame stays empty: no page of the browser's own takes their place. */
function refuse(route: Route): Promise<void> {
  if (!route.request().isNavigationRequest()) return route.abort('blockedbyclient');
  return route.fulfill(isWholePage(route.request()) ? { status: 204 } : { status: 200, contentType: 'text/html' });
}

function isWholePage(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // A window that was opened has no frame yet; it is closed at once.
    return false;
  }
}

/** Of what the browser would say only what a server may need to answer; who asks is said by whoever fetches. */
const passed = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(?:accept|content-type|referer|origin|x-requested-with)$/.test(name)),
  );

/** Fields about how bytes were sent here, which is not how they are handed on. */
const WAY = /^(?:content-encoding|content-length|transfer-encoding|connection|keep-alive|location)$/i;

async function look(
  page: Page,
  url: string,
  { bounds, screenshot, access = false }: { bounds: RenderBounds; screenshot: boolean; access?: boolean },
): Promise<Rendered> {
  page.setDefaultTimeout(bounds.whole);
  // What never comes to its end is looked at as far as it came.
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForLoadState('load', { timeout: bounds.load }).catch(() => undefined);
  await page.waitForLoadState('networkidle', { timeout: bounds.rest }).catch(() => undefined);
  const height = Number(await page.evaluate('document.documentElement?.scrollHeight')) || 1;
  const texts: string[] = [];
  for (const frame of page.frames().slice(0, MOST_FRAMES))
    texts.push(
      await frame
        .locator('body')
        .first()
        .innerText({ timeout: 1000 })
        .catch(() => ''),
    );
  // A document without a body is never painted: then there is no picture.
  const picture = screenshot
    ? await page
        .screenshot({
          fullPage: true,
          clip: { x: 0, y: 0, width: WIDTH, height: Math.min(Math.max(height, 1), bounds.height) },
          animations: 'disabled',
          timeout: bounds.load,
        })
        .catch(() => null)
    : null;
  return {
    html: (await page.content()).slice(0, bounds.most),
    text: texts.join('\n').slice(0, bounds.most),
    title: (await page.title()).slice(0, 300),
    url: page.url(),
    screenshot: picture,
    height,
    access: access ? await lookAtAccess(page, bounds.load) : null,
  };
}
