/** What is taken from one archive at most; beyond it the archive is refused as a whole. */
export const zipLimits = { files: 500, bytes: 300 * 1024 * 1024 } as const;

export type ZipFault = 'broken' | 'encrypted' | 'too-many' | 'too-large' | 'method';

/** An archive that cannot be taken. */
export class BadZip extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(`the archive is ${fault}`);
    this.fault = fault;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** What systems put beside the files that somebody meant. */
const NOISE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;

/**
 * The files of a zip archive with their paths (PKWARE APPNOTE 6.3). Sizes are counted while unpacking, whatever the
 * archive says of itself. Throws BadZip.
 */
export async function unzip(archive: Blob): Promise<{ path: string; bytes: Uint8Array<ArrayBuffer> }[]> {
  const bytes = new Uint8Array(await archive.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const files: { path: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let left: number = zipLimits.bytes;
  try {
    for (const entry of entriesOf(view, bytes)) {
      const content = await contentOf(view, bytes, entry, left);
      left -= content.length;
      files.push({ path: entry.name, bytes: content });
    }
  } catch (error) {
    // A place outside the bytes, or a stream that does not unpack.
    throw error instanceof BadZip ? error : new BadZip('broken');
  }
  return files;
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new BadZip('broken');
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new BadZip('broken');
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    if (!name.endsWith('/') && !NOISE.test(name)) {
      if ((flags & 1) !== 0) throw new BadZip('encrypted');
      const method = view.getUint16(at + 10, true);
      entries.push({ name, method, packed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) });
      if (entries.length > zipLimits.files) throw new BadZip('too-many');
    }
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** UTF-8 where the archive says so or it reads as such; else GBK, which Windows in China writes without saying. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(utf8 ? 'utf-8' : 'gbk').decode(bytes);
  }
}

async function contentOf(
  view: DataView,
  bytes: Uint8Array<ArrayBuffer>,
  { method, packed, at }: Entry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (view.getUint32(at, true) !== LOCAL) throw new BadZip('broken');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length !== packed) throw new BadZip('broken');
  if (method === 0) {
    if (packed > most) throw new BadZip('too-large');
    return data.slice();
  }
  if (method !== 8) throw new BadZip('method');
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      throw new BadZip('too-large');
    }
    parts.push(read.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
