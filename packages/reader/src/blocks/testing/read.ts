import { type Outcome, problemLine } from '@mingjian/model';
import type { Block, Document } from '../document.ts';
import { readDocument } from '../read-document.ts';
import { textOf } from '../text-of.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The document; a problem fails the test. */
export async function read(bytes: Uint8Array | string, name: string): Promise<Document> {
  const outcome = await readDocument(typeof bytes === 'string' ? utf8(bytes) : bytes, name);
  if (!outcome.ok) throw new Error(linesOf(outcome).join('\n'));
  return outcome.value;
}

/** The problems of a failed reading in Chinese; a success fails the test. */
export function linesOf(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) throw new Error('expected problems');
  return outcome.problems.map((problem) => problemLine(problem, 'zh'));
}

/** A document in short: `#1 heading`, text as it stands, a table as rows of texts, a note with its kind. */
export const shortOf = ({ blocks }: Pick<Document, 'blocks'>): unknown[] => blocks.map(shortBlock);

function shortBlock(block: Block): unknown {
  if (block.kind === 'table') return block.grid.map((row) => row.map(textOf));
  if (block.kind === 'note') return `[${block.of}] ${textOf(block)}`;
  return block.kind === 'heading' ? `#${block.level} ${block.text}` : block.text;
}
