import type { Agent } from 'undici';
import { type Exchange, type ExchangeOptions, exchange } from '../crawl/exchange.ts';
import { type Failure, failureOfError } from '../crawl/failure.ts';
import type { Allowed } from '../net/allowed.ts';
import { type Connection, dialler } from '../net/dialler.ts';
import type { IndexEntry } from './cdxj.ts';
import { sha256 } from './sha256.ts';
import { writeRecord } from './warc.ts';

export interface CaptureBounds {
  /** Milliseconds for the whole capture, and for one request. */
  readonly whole: number;
  readonly each: number;
  /** Bytes of one body, and of all together. */
  readonly most: number;
  readonly all: number;
  /** Addresses asked for, the page itself among them. */
  readonly requests: number;
}

export interface RecorderOptions {
  readonly allowed: Allowed;
  readonly userAgent: string;
  readonly bounds: CaptureBounds;
  readonly now: () => Date;
  /** A new UUID. */
  readonly newId: () => string;
}

/** What is asked besides the address. */
export interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: Buffer;
}

export type Recorded =
  | { readonly url: string; readonly failure: null; readonly exchange: Exchange }
  | { readonly url: string; readonly failure: Failure; readonly exchange: null };

export const WARC_NAME = 'data.warc.gz';
const MOST_HOPS = 5;
/** Servers are asked for bodies as they are, so that what is kept can be read by anybody. */
const PLAIN = { accept: '*/*', 'accept-encoding': 'identity' };

/**
 * Asks servers and keeps every question and answer as records of a web archive. It goes only where it may and no further than its
 * bounds; each address is asked for once, whoever wants it. Close it when all is asked.
 */
export class Recorder {
  readonly #options: RecorderOptions;
  readonly #dispatcher: Agent;
  /** When all of it has to be there, in milliseconds of `performance.now()`. */
  readonly #until: number;
  readonly #known = new Map<string, Promise<Recorded>>();
  readonly #members: Buffer[] = [];
  #offset = 0;
  #bytes = 0;
  #asked = 0;
  readonly index: IndexEntry[] = [];
  /** One for each server and address. */
  readonly connections: Connection[] = [];
  readonly missed: { url: string; failure: Failure }[] = [];

  constructor(options: RecorderOptions, info: string) {
    this.#options = options;
    this.#until = performance.now() + options.bounds.whole;
    this.#dispatcher = dialler({
      allowed: options.allowed,
      connections: 4,
      connectTimeout: options.bounds.each,
      onConnect: (connection) => {
        const isKnown = ({ origin, address }: Connection) =>
          origin === connection.origin && address === connection.address;
        if (!this.connections.some(isKnown)) this.connections.push(connection);
      },
    });
    this.#add({ type: 'warcinfo', contentType: 'application/warc-fields', block: Buffer.from(info) });
  }

  /** The archive so far. */
  get archive(): Buffer {
    return Buffer.concat(this.#members);
  }

  /** Asks and follows where it is sent on to. The last address is the one that was seen. */
  async follow(address: string, asked: Asked = {}): Promise<{ hops: string[]; last: Recorded }> {
    const hops: string[] = [];
    let last = await this.ask(address, asked);
    while (last.failure === null && last.exchange.location !== null) {
      if (hops.length === MOST_HOPS) return { hops, last: { url: last.url, failure: 'redirects', exchange: null } };
      hops.push(last.exchange.location);
      last = await this.ask(last.exchange.location, { headers: asked.headers ?? {} });
    }
    return { hops, last };
  }

  /** One address, asked for once. Never throws. */
  ask(address: string, asked: Asked = {}): Promise<Recorded> {
    const key = asked.method === 'POST' ? `POST ${address} ${sha256(asked.content ?? Buffer.alloc(0))}` : address;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const answer = this.#ask(address, asked);
    this.#known.set(key, answer);
    return answer;
  }

  /** A record of our own about an address. */
  note(url: string, contentType: string, block: Buffer): void {
    this.#add({ type: 'metadata', url, contentType, block });
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #ask(url: string, asked: Asked): Promise<Recorded> {
    const { bounds, allowed, userAgent, now } = this.#options;
    const missed = (failure: Failure): Recorded => {
      this.missed.push({ url, failure });
      return { url, failure, exchange: null };
    };
    if (this.#asked >= bounds.requests || this.#bytes >= bounds.all) return missed('budget');
    this.#asked += 1;
    const headers = { 'user-agent': userAgent, ...PLAIN, ...asked.headers };
    const date = now().toISOString();
    try {
      const answer = await exchange(new URL(url), {
        dispatcher: this.#dispatcher,
        allowed,
        until: Math.min(this.#until, performance.now() + bounds.each),
        most: Math.min(bounds.most, bounds.all - this.#bytes),
        method: asked.method ?? 'GET',
        headers,
        ...(asked.content ? { content: asked.content } : {}),
      });
      this.#bytes += answer.packed?.length ?? 0;
      this.#keep(url, date, asked, headers, answer);
      return answer.body === null ? missed('too-large') : { url, failure: null, exchange: answer };
    } catch (error) {
      return missed(performance.now() >= this.#until ? 'budget' : failureOfError(error));
    }
  }

  #keep(url: string, date: string, asked: Asked, sent: ExchangeOptions['headers'], answer: Exchange): void {
    const { origin, pathname, search, host } = new URL(url);
    const address = this.connections.filter((one) => one.origin === origin).at(-1)?.address;
    const line = `HTTP/1.1 ${answer.status} ${answer.statusText.replace(/[\r\n]/g, ' ')}`;
    const response = httpBlock(line, received(answer.rawHeaders), answer.packed ?? NOTHING);
    const responseId = this.#options.newId();
    const shared = { url, date, ...(address === undefined ? {} : { address }) };
    const placed = this.#add({
      type: 'response',
      id: responseId,
      ...shared,
      contentType: 'application/http; msgtype=response',
      ...response,
      ...(answer.packed === null ? { truncated: 'length' as const } : {}),
    });
    const method = asked.method ?? 'GET';
    this.#add({
      type: 'request',
      ...shared,
      contentType: 'application/http; msgtype=request',
      concurrentTo: responseId,
      ...httpBlock(
        `${method} ${pathname}${search} HTTP/1.1`,
        [['host', host], ['connection', 'keep-alive'], ...Object.entries(sent)],
        asked.content ?? NOTHING,
      ),
    });
    // Programs that show archives look answers up by address alone: what was posted is kept, and not in the index.
    if (method !== 'GET' || answer.packed === null) return;
    const mime =
      (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() || 'application/octet-stream';
    const digest = sha256(answer.packed);
    this.index.push({ url, date, mime, status: answer.status, digest, ...placed, filename: WARC_NAME });
  }

  #add(
    record: Partial<Parameters<typeof writeRecord>[0]> &
      Pick<Parameters<typeof writeRecord>[0], 'type' | 'contentType' | 'block'>,
  ): {
    offset: number;
    length: number;
  } {
    const { newId, now } = this.#options;
    const member = writeRecord({ id: newId(), date: now().toISOString(), ...record });
    const placed = { offset: this.#offset, length: member.length };
    this.#members.push(member);
    this.#offset += member.length;
    return placed;
  }
}

const NOTHING = Buffer.alloc(0);

/** Names and values in pairs as they came; how the body was cut for the way is undone, and the field that says so renamed. */
const received = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, at): [string, string][] =>
    at % 2 === 1 ? [] : [[/^transfer-encoding$/i.test(name) ? `X-Archive-Orig-${name}` : name, raw[at + 1] as string]],
  );

function httpBlock(line: string, headers: readonly (readonly [string, string])[], body: Buffer) {
  const head = Buffer.from(
    `${line}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    'latin1',
  );
  return { block: Buffer.concat([head, body]), payloadFrom: head.length };
}
