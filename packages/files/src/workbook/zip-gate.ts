import { inflateRawSync } from 'node:zlib';

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
} as const;

export type ZipFault = 'not-zip' | 'broken' | 'too-much';

const EOCD = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const EOCD_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
/** Parts of a sheet and its texts are read as a stream and may be long. */
const LONG_PART = /^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$|^xl\/media\//i;

/**
 * Looks at a zip before anybody unpacks it: what its directory promises, and then, part by part and never holding more
 * than one, whether it keeps that promise. A bomb is refused by its directory or at the byte where the lie shows.
 */
export function checkZip(bytes: Uint8Array): ZipFault | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < EOCD_SIZE || data.readUInt32LE(0) !== LOCAL) return 'not-zip';
  const parts = directoryOf(data);
  if (parts === null) return 'broken';
  if (parts.length > zipLimits.entries || sum(parts) > zipLimits.total) return 'too-much';
  if (parts.some(({ name, size }) => !LONG_PART.test(name) && size > zipLimits.part)) return 'too-much';
  const seen = { tags: 0, cells: 0 };
  for (const part of parts) {
    const text = unpack(data, part);
    if (text === null) return 'broken';
    countTags(text, seen);
    if (seen.tags > zipLimits.tags || seen.cells > zipLimits.cells) return 'too-much';
  }
  return null;
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { size }) => total + size, 0);

/** The parts as the directory at the end names them; null where it cannot be read. Zip64 is for what would be too large. */
function directoryOf(data: Buffer): Part[] | null {
  let end = data.length - EOCD_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && data.readUInt32LE(end) !== EOCD) end -= 1;
  if (end < first) return null;
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_SIZE > data.length || data.readUInt32LE(at) !== ENTRY) return null;
    const [nameSize, extra, comment] = [
      data.readUInt16LE(at + 28),
      data.readUInt16LE(at + 30),
      data.readUInt16LE(at + 32),
    ];
    parts.push({
      name: data.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      at: data.readUInt32LE(at + 42),
    });
    at += ENTRY_SIZE + nameSize + extra + comment;
  }
  return parts;
}

/** A part unpacked, no further than its promised size; null where it is more, less, or not to be unpacked. */
function unpack(data: Buffer, { method, packed, size, at }: Part): Buffer | null {
  if (at + LOCAL_SIZE > data.length || data.readUInt32LE(at) !== LOCAL) return null;
  const start = at + LOCAL_SIZE + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  const raw = data.subarray(start, start + packed);
  if (raw.length !== packed) return null;
  if (method === 0) return packed === size ? raw : null;
  if (method !== 8) return null;
  if (size === 0) return Buffer.alloc(0);
  try {
    const text = inflateRawSync(raw, { maxOutputLength: size });
    return text.length === size ? text : null;
  } catch {
    return null;
  }
}

const [LESS, COLON, CELL] = ['<', ':', 'c'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
const AFTER_NAME = new Set([' ', '/', '>', '\t', '\n', '\r'].map((sign) => sign.charCodeAt(0)));

/** Counts tags, and among them cells (`<c …` under any prefix). In a picture it counts noise, which does no harm. */
function countTags(text: Buffer, seen: { tags: number; cells: number }): void {
  for (let at = text.indexOf(LESS); at !== -1; at = text.indexOf(LESS, at + 1)) seen.tags += 1;
  for (let at = text.indexOf(CELL); at !== -1; at = text.indexOf(CELL, at + 1)) {
    const before = text[at - 1];
    if ((before === LESS || before === COLON) && AFTER_NAME.has(text[at + 1] ?? 0)) seen.cells += 1;
  }
}
