import { sizeText } from '@mingjian/files';
import { done, failed, type Outcome, type Problem } from '@mingjian/model';
import type { Document, DocumentKind } from './document.ts';
import { Flow } from './flow.ts';
import { Keep } from './keep.ts';
import { documentLimits } from './limits.ts';
import { Refused } from './refused.ts';
import { decodeText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';

export interface ReadOptions {
  /** Ends the reading; `readDocument` then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the part that is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/**
 * Reads a document as issued. `name` is the file's name, for messages and for what the bytes do not tell. What cannot be
 * read fails with a problem that says how to mend it; nothing is thrown but the reason of an aborted signal.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  { signal, onProgress }: ReadOptions = {},
): Promise<Outcome<Document>> {
  signal?.throwIfAborted();
  const flow = new Flow(new Keep());
  const warnings: Problem[] = [];
  try {
    if (bytes.length > documentLimits.bytes.plain) throw tooLarge(bytes.length, documentLimits.bytes.plain);
    const kind: DocumentKind = 'text';
    readText(decodeText(bytes, name), flow);
    if (flow.blocks.length === 0) throw new Refused('document-empty');
    onProgress?.(1);
    return done({ name, kind, blocks: flow.blocks, warnings });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return failed([{ ...error.problem, place: { file: name } }]);
  }
}

function tooLarge(bytes: number, limit: number): Refused {
  // A byte too many must not read "50 MB; the limit is 50 MB".
  const size = sizeText(bytes) === sizeText(limit) ? `${bytes} B` : sizeText(bytes);
  return new Refused('document-too-large', { size, limit: sizeText(limit) });
}
