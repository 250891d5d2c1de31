import type { Place } from '@mingjian/model';
import { type Problem, problem } from '@mingjian/model';
import type { Table, TextBlock } from '../document.ts';
import type { Flow } from '../flow.ts';
import type { Work } from '../work.ts';
import { decodeHtml } from './decode-html.ts';
import { PageReader } from './page-reader.ts';

const CHUNK = 128 * 1024;

/** Reads a web page: what is seen of it, without scripts, styles and hidden parts. No address in it is asked for anything. */
export async function readHtml(bytes: Uint8Array, flow: Flow, work: Work): Promise<Problem[]> {
  const { text, lost } = decodeHtml(bytes);
  const reader = new PageReader(flow);
  for (let at = 0; at < text.length; at += CHUNK) {
    reader.write(text.slice(at, at + CHUNK));
    await work.pause(at / text.length);
  }
  reader.end();
  return lost > 0 ? [problem('document-characters-lost', {}, { count: lost })] : [];
}

const TAGS = /<\/?(?:p|br|div|span|ol|ul|li|table|tr|td|th|b|strong|i|em|u|font|sup|sub)\b[^<>]*>/i;

/** The paragraphs of a text that conversion left with tags in it; null where there are none. */
export function tagged(text: string, flow: Flow, place: Place): (TextBlock | Table)[] | null {
  if (!TAGS.test(text)) return null;
  const blocks: (TextBlock | Table)[] = [];
  const reader = new PageReader(flow, blocks, place);
  reader.write(text);
  reader.end();
  return blocks;
}
