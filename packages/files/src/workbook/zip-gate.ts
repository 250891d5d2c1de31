import { isZip, unpackPart, type ZipPart, zipParts } from '../zip/parts.ts';

const MIB = 1024 * 1024;

/**
 * What a workbook may unpack to. A tag costs the reader up to some 250 bytes however short it is, so tags are counted
 * besides bytes; parts that are read as trees (styles, relations) cost most and have a limit of their own.
 */
export const zipLimits = {
  entries: 2_000,
  total: 128 * MIB,
  part: 8 * MIB,
  tags: 5_000_000,
  cells: 1_000_000,
};

export type ZipFault = 'not-zip' | 'broken' | 'too-much';

/** Parts of a sheet and its texts are read as a stream and may be long. */
const LONG_PART = /^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$|^xl\/media\//i;

/**
 * Looks at a zip before anybody unpacks it: what its directory promises, and then, part by part and never holding more
 * than one, whether it keeps that promise. A bomb is refused by its directory or at the byte where the lie shows.
 */
export function checkZip(bytes: Uint8Array, limits = zipLimits): ZipFault | null {
  if (!isZip(bytes)) return 'not-zip';
  const parts = zipParts(bytes);
  if (parts === null) return 'broken';
  if (parts.length > limits.entries || sum(parts) > limits.total) return 'too-much';
  if (parts.some(({ name, size }) => !LONG_PART.test(name) && size > limits.part)) return 'too-much';
  const seen = { tags: 0, cells: 0 };
  for (const part of parts) {
    const text = unpackPart(bytes, part);
    if (text === null) return 'broken';
    countTags(text, seen);
    if (seen.tags > limits.tags || seen.cells > limits.cells) return 'too-much';
  }
  return null;
}

const sum = (parts: readonly ZipPart[]): number => parts.reduce((total, { size }) => total + size, 0);

const [LESS, COLON, CELL] = ['<', ':', 'c'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
const AFTER_NAME = new Set([' ', '/', '>', '\t', '\n', '\r'].map((sign) => sign.charCodeAt(0)));

/** Counts tags, and among them cells (`<c …` under any prefix). In a picture it counts noise, which does no harm. */
function countTags(text: Uint8Array, seen: { tags: number; cells: number }): void {
  for (let at = text.indexOf(LESS); at !== -1; at = text.indexOf(LESS, at + 1)) seen.tags += 1;
  for (let at = text.indexOf(CELL); at !== -1; at = text.indexOf(CELL, at + 1)) {
    const before = text[at - 1];
    if ((before === LESS || before === COLON) && AFTER_NAME.has(text[at + 1] ?? 0)) seen.cells += 1;
  }
}
