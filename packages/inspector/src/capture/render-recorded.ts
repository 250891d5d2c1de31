import type { Words } from '../audits/audit.ts';
import { type Fetch, RENDER_BOUNDS, type Rendered, type Renderer } from '../render/renderer.ts';
import type { Manifest } from './manifest.ts';
import type { Recorder } from './recorder.ts';
import type { Source } from './source.ts';

/** How a recorded page looks, or why nobody looked. */
export interface Look {
  readonly rendered: Rendered | null;
  readonly how: Manifest['rendered'];
  readonly why: Words | null;
}

const NO_PAGE: Words = { zh: '没有可显示的网页', en: 'there was no page to show' };
const NOT_WANTED: Words = { zh: '没有要求用浏览器', en: 'no browser was asked for' };
const NO_BROWSER: Words = { zh: '本机没有 Chromium', en: 'there is no Chromium on this machine' };

/**
 * Shows a page in the browser with what the recorder has and gets, so that what was seen is what was kept. A browser that fails is
 * no failure of the capture. Never throws.
 */
export async function renderRecorded(
  source: Source | null,
  recorder: Recorder,
  { renderer, userAgent }: { readonly renderer?: Renderer | null; readonly userAgent: string },
): Promise<Look> {
  const not = (why: Words): Look => ({ rendered: null, how: null, why });
  if (renderer === undefined) return not(NOT_WANTED);
  if (renderer === null) return not(NO_BROWSER);
  if (source === null) return not(NO_PAGE);
  const fetch: Fetch = async ({ url, kind: _, ...asked }) => {
    const { last } = await recorder.follow(url, asked);
    const body = last.exchange?.body ?? null;
    if (last.exchange === null || body === null) return null;
    return { url: last.url, status: last.exchange.status, headers: last.exchange.headers, body };
  };
  try {
    const rendered = await renderer.render(source.url, fetch, { bounds: RENDER_BOUNDS, userAgent, screenshot: true });
    const shown = Math.min(rendered.height, RENDER_BOUNDS.height);
    return {
      rendered,
      how: { browser: renderer.version, url: rendered.url, height: rendered.height, shown },
      why: null,
    };
  } catch (error) {
    const { message } = error as Error;
    return not({ zh: `浏览器没能显示这个网页：${message}`, en: `the browser could not show the page: ${message}` });
  }
}
