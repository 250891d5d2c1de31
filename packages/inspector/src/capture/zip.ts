import { crc32 } from 'node:zlib';

// Captures are kept in one way of writing only: entries one behind the other, not packed, without times or comments. So two files with
// the same parts are the same bytes, and a byte that differs anywhere, also between the parts, is an alteration. That rule has to
// hold for as long as captures are kept, whatever a library does: therefore it is written out here.

export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that was not written by `zip`, or was changed since; `part` is the nearest part, null for the list at the end. */
export class ZipBroken extends Error {
  override name = 'ZipBroken';
  readonly part: string | null;

  constructor(message: string, part: string | null) {
    super(message);
    this.part = part;
  }
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first day that the format knows. */
const DAY = 0x0021;
const LARGEST = 2 ** 32 - 1;

/** Parts → one zip file. Throws RangeError where a part or the whole is larger than the plain format allows. */
export function zip(parts: readonly Part[]): Buffer {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of parts) {
    const name = Buffer.from(path);
    const common = commonHead(name, bytes);
    const local = Buffer.concat([u32(LOCAL), common, name]);
    pieces.push(local, bytes);
    // Behind what both heads have in common: no comment, one disk, no attributes, and where the part begins.
    list.push(u32(CENTRAL), u16(20), common, Buffer.alloc(10), u32(offset), name);
    offset += local.length + bytes.length;
  }
  const listed = Buffer.concat(list);
  if (offset + listed.length > LARGEST || parts.length > 0xffff) throw new RangeError('too large for a capture');
  const end = [u32(END), u32(0), u16(parts.length), u16(parts.length), u32(listed.length), u32(offset), u16(0)];
  return Buffer.concat([...pieces, listed, ...end]);
}

function commonHead(name: Buffer, bytes: Uint8Array): Buffer {
  const sizes = [u32(crc32(bytes)), u32(bytes.length), u32(bytes.length)];
  return Buffer.concat([u16(20), u16(FLAGS), u16(0), u16(0), u16(DAY), ...sizes, u16(name.length), u16(0)]);
}

/**
 * One zip file → its parts. Only what `zip` writes is read, so nothing is ever unpacked and nothing can swell. Throws ZipBroken with
 * the part at or before the first byte that is not as it was written.
 */
export function unzip(file: Buffer): Part[] {
  const parts: Part[] = [];
  let offset = 0;
  while (offset + LOCAL_LENGTH <= file.length && file.readUInt32LE(offset) === LOCAL) {
    const nameEnd = offset + LOCAL_LENGTH + file.readUInt16LE(offset + 26);
    const end = nameEnd + file.readUInt32LE(offset + 22);
    if (end > file.length) throw new ZipBroken('the file ends within a part', parts.at(-1)?.path ?? null);
    const path = file.subarray(offset + LOCAL_LENGTH, nameEnd).toString('utf8');
    if (parts.some((part) => part.path === path)) throw new ZipBroken('a part comes twice', path);
    parts.push({ path, bytes: file.subarray(nameEnd, end) });
    offset = end;
  }
  const again = zip(parts);
  if (again.equals(file)) return parts;
  throw new ZipBroken('it is not written as captures are', partAt(parts, firstDifference(again, file)));
}

function firstDifference(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += 1) if (a[at] !== b[at]) return at;
  return most;
}

function partAt(parts: readonly Part[], at: number): string | null {
  let end = 0;
  for (const { path, bytes } of parts) {
    end += LOCAL_LENGTH + Buffer.byteLength(path) + bytes.length;
    if (at < end) return path;
  }
  return null;
}

const u16 = (value: number): Buffer => {
  const out = Buffer.alloc(2);
  out.writeUInt16LE(value);
  return out;
};
const u32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(value);
  return out;
};
