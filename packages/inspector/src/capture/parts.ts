import { randomUUID } from 'node:crypto';
import type { Words } from '../audits/audit.ts';
import type { Rendered } from '../render/renderer.ts';
import { cdxj } from './cdxj.ts';
import { type Recorder, WARC_NAME } from './recorder.ts';
import type { Source } from './source.ts';
import { pagesPart } from './wacz.ts';
import type { Part } from './zip.ts';

export interface DescribedPart extends Part {
  readonly type: string;
  readonly what: Words;
}

/** The parts of a capture but for those that describe it. */
export function partsOf(
  recorder: Recorder,
  source: Source | null,
  rendered: Rendered | null,
  page: { readonly url: string; readonly begun: string; readonly title: string },
): DescribedPart[] {
  const out: DescribedPart[] = [];
  const add = (path: string, type: string, bytes: Uint8Array | string, zh: string, en: string): void => {
    out.push({ path, type, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, what: { zh, en } });
  };
  const warc = `archive/${WARC_NAME}`;
  add(warc, 'application/warc', recorder.archive, '全部请求和应答', 'every question and answer');
  add('indexes/index.cdx', 'text/x-cdxj', cdxj(recorder.index), '存档的索引', 'index of the archive');
  const pages = pagesPart(page, randomUUID());
  add(pages.path, 'application/jsonl', pages.bytes, '网页清单', 'list of pages');
  if (source !== null)
    add('page.html', 'text/html', source.body, '服务器返回的网页源码', 'the page as its server sent it');
  if (rendered !== null) {
    // The mark at the beginning outweighs the encoding that the page names: this is UTF-8 now.
    add('rendered.html', 'text/html', `\uFEFF${rendered.html}`, '脚本运行后的网页', 'the page after its scripts ran');
    if (rendered.screenshot) add('screenshot.png', 'image/png', rendered.screenshot, '截图', 'picture of the page');
    add('text.txt', 'text/plain', rendered.text, '浏览器里的可见文字', 'visible text in the browser');
  } else if (source !== null)
    add('text.txt', 'text/plain', source.text, '源码里的文字（没有运行脚本）', 'text of the source, no script run');
  return out;
}
