import { crc32, gzipSync, inflateRawSync } from 'node:zlib';
import { sha256 } from './sha256.ts';

// The file format of web archives, WARC/1.1 (ISO 28500:2017), as far as a capture needs it: one gzip member for each record.

export interface WarcRecord {
  readonly type: 'warcinfo' | 'request' | 'response' | 'metadata' | 'resource';
  /** A UUID. */
  readonly id: string;
  /** Instant, ISO 8601. */
  readonly date: string;
  /** Address it is about; none for `warcinfo`. */
  readonly url?: string;
  readonly contentType: string;
  /** Id of the record that was made in the same exchange. */
  readonly concurrentTo?: string;
  /** Address that was dialled. */
  readonly address?: string;
  /** Why the block is not whole. */
  readonly truncated?: 'length' | 'time' | 'disconnect';
  readonly block: Uint8Array;
  /** Where the payload begins in the block, behind the head of HTTP; absent where the block has none. */
  readonly payloadFrom?: number;
}

/** A record as it was read: its named fields, in small letters, its block, and where it lies in the file. */
export interface ReadRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Buffer;
  readonly offset: number;
  readonly length: number;
}

/** An archive that does not keep to the format; `offset` is where the record begins that does not. */
export class WarcBroken extends Error {
  override name = 'WarcBroken';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** The digest of a block or payload as its field tells it. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`;

/** A record → its gzip member. Throws where a field holds a line break: it would become a field of its own. */
export function writeRecord(record: WarcRecord): Buffer {
  const fields: [string, string | undefined][] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', `<urn:uuid:${record.id}>`],
    ['WARC-Date', record.date],
    ['WARC-Target-URI', record.url],
    ['WARC-IP-Address', record.address],
    ['WARC-Concurrent-To', record.concurrentTo === undefined ? undefined : `<urn:uuid:${record.concurrentTo}>`],
    ['WARC-Truncated', record.truncated],
    ['WARC-Block-Digest', digestOf(record.block)],
    [
      'WARC-Payload-Digest',
      record.payloadFrom === undefined ? undefined : digestOf(record.block.subarray(record.payloadFrom)),
    ],
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.length)],
  ];
  let head = 'WARC/1.1\r\n';
  for (const [name, value] of fields) {
    if (value === undefined) continue;
    if (/[\r\n]/.test(value)) throw new RangeError(`a line break in ${name}`);
    head += `${name}: ${value}\r\n`;
  }
  return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n`), record.block, Buffer.from('\r\n\r\n')]));
}

/**
 * Every record of an archive in order, each with its place; the checks of the gzip members and the digests are made on the way.
 * `most`: bytes of one record unpacked. Throws WarcBroken at the first record that is not as it was written.
 */
export function* readWarc(bytes: Buffer, most: number): Generator<ReadRecord> {
  for (let offset = 0; offset < bytes.length; ) {
    const { content, length } = member(bytes, offset, most);
    yield { ...recordOf(content, offset), offset, length };
    offset += length;
  }
}

/** The head that gzip gives its members here: no name, no time of its own. */
const HEAD = 10;
const TAIL = 8;

function member(bytes: Buffer, offset: number, most: number): { content: Buffer; length: number } {
  if (bytes.length - offset < HEAD + TAIL || bytes.readUInt32BE(offset) !== 0x1f8b0800)
    throw new WarcBroken('no gzip member begins here', offset);
  try {
    // The types leave out what `info` gives: the bytes that were read until the stream came to its end.
    const { buffer: content, engine } = inflateRawSync(bytes.subarray(offset + HEAD), {
      info: true,
      maxOutputLength: most,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const end = offset + HEAD + engine.bytesWritten;
    if (bytes.length < end + TAIL) throw new WarcBroken('the gzip member has no end', offset);
    if (bytes.readUInt32LE(end) !== crc32(content) || bytes.readUInt32LE(end + 4) !== content.length % 2 ** 32)
      throw new WarcBroken('the gzip member was changed', offset);
    return { content, length: end + TAIL - offset };
  } catch (error) {
    if (error instanceof WarcBroken) throw error;
    throw new WarcBroken(`the gzip member cannot be unpacked: ${(error as Error).message}`, offset);
  }
}

function recordOf(content: Buffer, offset: number): Pick<ReadRecord, 'fields' | 'block'> {
  const end = content.indexOf('\r\n\r\n');
  const [version, ...lines] = content.subarray(0, Math.max(0, end)).toString('utf8').split('\r\n');
  if (version !== 'WARC/1.1') throw new WarcBroken('no record begins here', offset);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(': ');
    fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2));
  }
  const block = content.subarray(end + 4, content.length - 4);
  if (fields.get('content-length') !== String(block.length) || content.subarray(-4).toString('latin1') !== '\r\n\r\n')
    throw new WarcBroken('the record is not as long as it says', offset);
  if (fields.get('warc-block-digest') !== digestOf(block))
    throw new WarcBroken('the digest of the block does not fit', offset);
  const payload = fields.get('warc-payload-digest');
  if (payload !== undefined && payload !== digestOf(block.subarray(block.indexOf('\r\n\r\n') + 4)))
    throw new WarcBroken('the digest of the payload does not fit', offset);
  return { fields, block };
}
