import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { Allowed } from '../net/allowed.ts';
import { refuseInner } from '../net/dialler.ts';
import { ask, type Question, sentOn } from './ask.ts';
import { PackedOtherwise } from './failure.ts';

/** One question to a server and what it answered; redirects are told, not followed. */
export interface Exchange {
  readonly status: number;
  readonly statusText: string;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  /** Names in small letters; values of one name joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came, packed or not; null where it is larger than may be. */
  readonly packed: Buffer | null;
  /** The body as it is read; null where it is larger than may be. */
  readonly body: Buffer | null;
  /** Whole address to which the answer sends on; null where it does not. */
  readonly location: string | null;
}

export interface ExchangeOptions extends Question {
  readonly dispatcher: Dispatcher;
  readonly allowed: Allowed;
}

/** Times that something may be packed. */
const MOST_PACKED = 2;
const unpackers = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** What asks for a page in this house: packed ways of sending that can be unpacked here, and who asks. */
export const politeHeaders = (userAgent: string): Record<string, string> => ({
  'user-agent': userAgent,
  accept: '*/*',
  'accept-encoding': 'gzip, br',
});

/** Asks one address once, after it was looked at. Throws what undici throws, and NotAllowed. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  refuseInner(url, options.allowed);
  const { status, statusText, rawHeaders, body: packed } = await ask(options.dispatcher, url, options);
  const headers = plain(rawHeaders);
  const location = sentOn(status, headers.location);
  return {
    status,
    statusText,
    rawHeaders,
    headers,
    packed,
    body: packed === null ? null : await unpacked(packed, headers['content-encoding'], options.most),
    location: location === null ? null : new URL(location, url).href,
  };
}

/** The bytes as they were before they were packed, once or several times over. Throws PackedOtherwise. */
async function unpacked(packed: Buffer, encoding: string | undefined, most: number): Promise<Buffer> {
  if (encoding === undefined || packed.length === 0) return packed;
  const steps = encoding
    .toLowerCase()
    .split(',')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== 'identity');
  let bytes = packed;
  for (const step of steps.slice(0, MOST_PACKED + 1).reverse()) {
    const unpack = unpackers[step as keyof typeof unpackers];
    if (unpack === undefined || steps.length > MOST_PACKED) throw new PackedOtherwise(encoding);
    bytes = await unpack(bytes, { maxOutputLength: most });
  }
  return bytes;
}

function plain(raw: readonly string[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as string).toLowerCase();
    const value = raw[at + 1] as string;
    out[name] = Object.hasOwn(out, name) ? `${out[name]}, ${value}` : value;
  }
  return out;
}
