import { inflateRawSync } from 'node:zlib';

const EOCD = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const EOCD_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;

/** A part as the directory promises it: sizes are what it says, not what is there. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether the bytes begin as a zip with something in it does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= EOCD_SIZE && bufferOf(bytes).readUInt32LE(0) === LOCAL;

/** The parts as the directory at the end names them; null where it cannot be read. Zip64 is for what would be too large. */
export function zipParts(bytes: Uint8Array): ZipPart[] | null {
  const data = bufferOf(bytes);
  let end = data.length - EOCD_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && data.readUInt32LE(end) !== EOCD) end -= 1;
  if (end < first) return null;
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const parts: ZipPart[] = [];
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
export function unpackPart(bytes: Uint8Array, { method, packed, size, at }: ZipPart): Uint8Array | null {
  const data = bufferOf(bytes);
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
