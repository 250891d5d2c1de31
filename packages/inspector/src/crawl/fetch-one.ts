import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import type { Allowed } from '../net/allowed.ts';
import { refuseInner } from '../net/dialler.ts';
import { type Failure, failureOfError, failureOfStatus, looksLikeChallenge } from './failure.ts';

/** One look at an address. */
export interface Visit {
  readonly url: string;
  /** Where redirects led; the address itself where there were none. */
  readonly finalUrl: string;
  readonly hops: readonly string[];
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly ms: number;
  /** 0: nothing answered. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly failure: Failure | null;
  /** Empty where nothing was seen. */
  readonly body: Buffer;
}

export interface FetchOptions {
  readonly dispatcher: Dispatcher;
  readonly allowed: Allowed;
  /** Milliseconds for the whole visit, with all redirects. */
  readonly whole: number;
  /** Bytes of a body, packed or unpacked. */
  readonly most: number;
  readonly userAgent: string;
  readonly now: () => Date;
  /** What is done with the body; `head` asks for none, and only the status counts. */
  readonly method?: 'GET' | 'HEAD';
}

const MOST_HOPS = 5;
const unpackers = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Looks at an address once, through every redirect; each address on the way is looked at before it is visited. Never throws. */
export async function fetchOne(address: string, options: FetchOptions): Promise<Visit> {
  const started = performance.now();
  const at = options.now().toISOString();
  const hops: string[] = [];
  let finalUrl = address;
  const visit = (rest: Pick<Visit, 'status' | 'headers' | 'failure' | 'body'>): Visit => ({
    url: address,
    finalUrl,
    hops,
    at,
    ms: Math.round(performance.now() - started),
    ...rest,
  });
  const nothing = { status: 0, headers: {}, body: NOTHING };
  const signal = AbortSignal.timeout(options.whole);
  try {
    for (;;) {
      const url = new URL(finalUrl);
      refuseInner(url, options.allowed);
      const answer = await request(url, {
        dispatcher: options.dispatcher,
        method: options.method ?? 'GET',
        signal,
        headersTimeout: options.whole,
        bodyTimeout: options.whole,
        headers: { 'user-agent': options.userAgent, accept: '*/*', 'accept-encoding': 'gzip, br' },
      });
      const { statusCode: status } = answer;
      const headers = plain(answer.headers);
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        await answer.body.dump({ limit: 64 * 1024, signal });
        if (hops.length === MOST_HOPS) return visit({ ...nothing, status, headers, failure: 'redirects' });
        finalUrl = new URL(headers.location, url).href;
        hops.push(finalUrl);
        continue;
      }
      const body = await bodyOf(answer.body, headers['content-encoding'], options.most);
      if (body === null) return visit({ ...nothing, status, headers, failure: 'too-large' });
      const challenge = looksLikeChallenge(status, body.length > 8000 ? '' : body.toString('latin1'));
      const failure = failureOfStatus(status, challenge);
      return visit({ status, headers, failure, body: failure === null ? body : NOTHING });
    }
  } catch (error) {
    return visit({ ...nothing, failure: failureOfError(error) });
  }
}

const NOTHING = Buffer.alloc(0);

/** The body unpacked; null where it is larger than may be. A sender that never ends is cut off there. */
async function bodyOf(
  stream: Dispatcher.ResponseData['body'],
  encoding: string | undefined,
  most: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      stream.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  const packed = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  const unpack = unpackers[(encoding ?? '').trim().toLowerCase() as keyof typeof unpackers];
  return unpack === undefined || packed.length === 0 ? packed : unpack(packed, { maxOutputLength: most });
}

function plain(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) out[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return out;
}
