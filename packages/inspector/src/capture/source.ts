import { decodePage } from '../gather/charset.ts';
import { gatherPage } from '../gather/page.ts';
import type { Recorded } from './recorder.ts';

/** A page as its server sent it. */
export interface Source {
  readonly url: string;
  readonly body: Buffer;
  readonly html: string;
  /** What a reader of the source sees. */
  readonly text: string;
  readonly title: string;
  readonly charset: string;
}

/** What was answered, as a page; null where it is none: nothing, a picture, a document. Pure. */
export function sourceOf({ url, exchange }: Recorded): Source | null {
  const type = exchange?.headers['content-type'] ?? '';
  const body = exchange?.body ?? null;
  if (body === null || body.length === 0) return null;
  if (type === '' ? !/^\s*</.test(body.toString('latin1', 0, 200)) : !/html/i.test(type)) return null;
  const decoded = decodePage(body, type);
  const { text, title } = gatherPage(url, decoded);
  return { url, body, html: decoded.text, text, title, charset: decoded.charset };
}
