import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Failure } from '../crawl/failure.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const MEGABYTES = 20;
const gzipBomb = gzipSync(Buffer.alloc(MEGABYTES * 1_000_000));
const brotliBomb = brotliCompressSync(Buffer.alloc(MEGABYTES * 1_000_000));
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end('no');
const raw =
  (words: string): Answer =>
  (_, response) =>
    response.socket?.end(words);
const packed =
  (encoding: string, bytes: Buffer | string): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bytes);

/** Writes again and again until the other side has gone. */
const without =
  (piece: Buffer, apart: number): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const clock = setInterval(() => response.write(piece), apart);
    response.on('close', () => clearInterval(clock));
  };

/** What servers do to those who look at them, by path, with what comes of it. Sizes are beyond a million bytes. */
export const hostile: Readonly<Record<string, readonly [Answer, Failure]>> = {
  '/hang.html': [() => undefined, 'timeout'],
  '/drip.html': [without(Buffer.from('a'), 20), 'timeout'],
  '/flood.html': [without(Buffer.alloc(200_000), 1), 'too-large'],
  '/reset.html': [(_, response) => response.socket?.resetAndDestroy(), 'reset'],
  '/closed.html': [(_, response) => response.socket?.destroy(), 'reset'],
  '/nonsense.html': [raw('this is no answer\r\n\r\n'), 'broken'],
  '/too-short.html': [raw('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nwords'), 'reset'],
  '/two-lengths.html': [raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nwords'), 'broken'],
  '/bad-chunk.html': [raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwords'), 'broken'],
  '/gzip-bomb.html': [packed('gzip', gzipBomb), 'too-large'],
  '/brotli-bomb.html': [packed('br', brotliBomb), 'too-large'],
  '/bomb-in-bomb.html': [packed('gzip, gzip', gzipSync(gzipBomb)), 'too-large'],
  '/many-times-packed.html': [packed('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync('words')))), 'unreadable'],
  '/packed-otherwise.html': [packed('zstd', 'words'), 'unreadable'],
  '/not-packed.html': [packed('gzip', 'words'), 'broken'],
  '/loop.html': [status(302, { location: '/loop.html' }), 'redirects'],
  '/further.html': [
    ({ url = '' }, response) =>
      response.writeHead(302, { location: `${url.replace(/\?.*/, '')}?${Math.random()}` }).end(),
    'redirects',
  ],
  '/to-metadata.html': [status(302, { location: 'http://169.254.169.254/latest/meta-data/' }), 'not-allowed'],
  '/to-inside.html': [status(307, { location: 'http://10.1.2.3/' }), 'not-allowed'],
  '/to-file.html': [status(301, { location: 'file:///etc/passwd' }), 'not-allowed'],
  '/to-password.html': [status(301, { location: 'http://user:word@127.0.0.1/' }), 'not-allowed'],
  '/to-no-tls.html': [
    ({ headers }, response) => response.writeHead(302, { location: `https://${headers.host}/` }).end(),
    'tls',
  ],
  '/to-nowhere.html': [status(302, { location: 'http://nowhere.invalid/' }), 'dns'],
  '/403.html': [status(403), 'wall'],
  '/412.html': [status(412), 'wall'],
  '/429.html': [status(429, { 'retry-after': '3600' }), 'wall'],
  '/521.html': [status(521), 'wall'],
  '/202.html': [(_, response) => response.writeHead(202).end('<script>$_ts={};</script>'), 'wall'],
  '/401.html': [status(401), 'login'],
  '/404.html': [status(404), 'gone'],
  '/500.html': [status(500), 'server-error'],
};
