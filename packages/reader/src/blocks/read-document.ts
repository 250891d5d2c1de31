import { sizeText } from '@mingjian/files';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model';
import type { Document, DocumentKind } from './document.ts';
import { readDocx } from './docx/read-docx.ts';
import { Flow } from './flow.ts';
import { readHtml } from './html/read-html.ts';
import { joinTables } from './join-tables.ts';
import { Keep } from './keep.ts';
import { documentLimits } from './limits.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { PackageParts } from './package-parts.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { Refused } from './refused.ts';
import { extensionOf, kindOf } from './sniff.ts';
import { decodeText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';
import { type Work, workOf } from './work.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export interface ReadOptions {
  /** Ends the reading; `readDocument` then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the part that is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Reads a document as issued. What it is, its bytes decide; `name` is for messages, and for what bytes do not tell
 * (Markdown). What cannot be read fails with a problem that says how to mend it; nothing is thrown but the reason of an
 * aborted signal.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  { signal, onProgress }: ReadOptions = {},
): Promise<Outcome<Document>> {
  const flow = new Flow(new Keep());
  const work = workOf(signal, onProgress);
  signal?.throwIfAborted();
  try {
    refuseLarge(bytes, documentLimits.bytes.packed);
    const kind = kindOf(bytes, name);
    const found = await readers[kind](bytes, name, flow, work);
    if (!flow.blocks.some((block) => block.kind !== 'note')) throw new Refused('document-empty');
    const { blocks, joined } = joinTables(flow.blocks);
    await work.pause(1);
    const warnings = [
      ...otherName(kind, name),
      ...found,
      ...joined.slice(0, 20).map(({ place }) => problem('document-tables-joined', place)),
    ].map((warning) => ({ ...warning, place: { file: name, ...warning.place } }));
    return done({ name, kind, blocks, warnings });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return failed(error.problems.map((one) => ({ ...one, place: { file: name, ...one.place } })));
  }
}

type Reader = (bytes: Uint8Array, name: string, flow: Flow, work: Work) => Promise<Problem[]>;

const plain =
  (read: (text: string, flow: Flow) => void): Reader =>
  async (bytes, name, flow) => {
    refuseLarge(bytes, documentLimits.bytes.plain);
    read(decodeText(bytes, name), flow);
    return [];
  };

const readers: Readonly<Record<DocumentKind, Reader>> = {
  docx: (bytes, _, flow, work) => readDocx(new PackageParts(bytes), flow, work),
  xlsx: readXlsx,
  html: (bytes, _, flow, work) => {
    refuseLarge(bytes, documentLimits.bytes.plain);
    return readHtml(bytes, flow, work);
  },
  markdown: plain(readMarkdown),
  text: plain(readText),
  pdf: (bytes, _, flow, work) => readPdf(bytes, flow, work),
};

function refuseLarge({ length }: Uint8Array, limit: number): void {
  if (length <= limit) return;
  // A byte too many must not read "50 MB; the limit is 50 MB".
  const size = sizeText(length) === sizeText(limit) ? `${length} B` : sizeText(length);
  throw new Refused('document-too-large', { size, limit: sizeText(limit) });
}

const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  docx: 'Word (.docx)',
  xlsx: 'Excel (.xlsx)',
  html: 'HTML',
  markdown: 'Markdown',
  text: 'TXT',
  pdf: 'PDF',
};

/** A file that is something else than its name says is read as what it is, and the difference told. */
function otherName(kind: DocumentKind, name: string): Problem[] {
  const said = extensionOf(name);
  return said === undefined || said === kind ? [] : [problem('document-named-otherwise', {}, { is: KIND_NAMES[kind] })];
}
