import { type Problem, type ProblemValue, problem } from '@mingjian/model';
import { zipParts } from '../zip/parts.ts';

const PDF = [0x25, 0x50, 0x44, 0x46];
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** A document where a table is wanted: what it is, and what is wanted instead. Null for anything else. */
export function notATable(bytes: Uint8Array, file: string): Problem | null {
  const what = documentIn(bytes, file);
  return what === null ? null : problem('table-is-document', { file }, { what });
}

function documentIn(bytes: Uint8Array, file: string): ProblemValue | null {
  if (begins(bytes, PDF)) return { zh: 'PDF 文件', en: 'a PDF' };
  const word = { zh: 'Word 文档', en: 'a Word document' };
  if (begins(bytes, OLD_CONTAINER)) return /\.(doc|wps)$/i.test(file) ? word : null;
  if (!begins(bytes, [0x50, 0x4b])) return null;
  return zipParts(bytes)?.some(({ name }) => name === 'word/document.xml') ? word : null;
}
