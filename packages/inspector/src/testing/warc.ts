import type { WarcRecord } from '../capture/warc.ts';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\n';

/** A record of an answer with this body. */
export const response = (url: string, body: Uint8Array, n: number): WarcRecord => ({
  type: 'response',
  id: uuid(n),
  date: '2026-06-30T04:00:00.123Z',
  url,
  contentType: 'application/http; msgtype=response',
  address: '2001:db8::1',
  block: Buffer.concat([Buffer.from(HEAD), body]),
  payloadFrom: HEAD.length,
});
/** The question that record n − 1 answers. */
export const request = (url: string, n: number): WarcRecord => ({
  type: 'request',
  id: uuid(n),
  date: '2026-06-30T04:00:00.123Z',
  url,
  contentType: 'application/http; msgtype=request',
  concurrentTo: uuid(n - 1),
  block: Buffer.from(`GET ${new URL(url).pathname} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`),
});
