import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nowhereInside } from '../net/allowed.ts';
import { fetchOptions, type Served, serve } from '../testing/serve.ts';
import { fetchOne } from './fetch-one.ts';

let site: Served;
const options = fetchOptions({ whole: 15_000 });
const bomb = gzipSync(Buffer.alloc(20_000_000));

beforeAll(async () => {
  site = await serve(({ url = '/' }, response) => {
    const status = /^\/status\/(\d+)/.exec(url)?.[1];
    if (status) return response.writeHead(Number(status)).end('no');
    switch (url) {
      case '/hang':
        return;
      case '/slow-body':
        response.writeHead(200);
        return response.write('a');
      case '/reset':
        return response.socket?.resetAndDestroy();
      case '/cut':
        response.writeHead(200, { 'content-length': 1000 });
        response.write('a');
        return response.socket?.destroy();
      case '/nonsense':
        return response.socket?.end('this is no answer\r\n\r\n');
      case '/loop':
        return response.writeHead(302, { location: '/loop' }).end();
      case '/once':
        return response.writeHead(301, { location: '/page?a=%E7%94%B2#top' }).end();
      case '/metadata':
        return response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
      case '/local-file':
        return response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      case '/huge':
        response.writeHead(200);
        for (let at = 0; at < 30; at += 1) response.write(Buffer.alloc(100_000));
        return response.end();
      case '/bomb':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      case '/not-gzip':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain');
      case '/packed':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('甲市'));
      case '/challenge':
        return response.writeHead(202).end('<html><script>$_ts={};</script></html>');
      default:
        return response.writeHead(200, { 'content-type': 'text/html', 'x-many': ['a', 'b'] }).end('ok');
    }
  });
});
afterAll(async () => {
  await site.close();
  await options.close();
});

const look = (path: string) => fetchOne(new URL(path, site.home).href, options);

it('sees a page, its headers, and where redirects led', async () => {
  const visit = await look('once');
  expect(visit).toMatchObject({
    status: 200,
    failure: null,
    headers: { 'content-type': 'text/html' },
    at: '2026-06-30T04:00:00.000Z',
  });
  expect(visit.hops).toEqual([visit.finalUrl]);
  expect(visit.finalUrl).toBe(`${site.home}page?a=%E7%94%B2#top`);
  expect(visit.body.toString()).toBe('ok');
});

it('unpacks what is packed', async () => {
  expect((await look('packed')).body.toString()).toBe('甲市');
});

it.each([
  ['reset', 'reset'],
  ['cut', 'reset'],
  ['nonsense', 'broken'],
  ['loop', 'redirects'],
  ['huge', 'too-large'],
  ['bomb', 'too-large'],
  ['not-gzip', 'broken'],
  ['challenge', 'wall'],
  ['status/403', 'wall'],
  ['status/412', 'wall'],
  ['status/429', 'wall'],
  ['status/521', 'wall'],
  ['status/401', 'login'],
  ['status/404', 'gone'],
  ['status/410', 'gone'],
  ['status/500', 'server-error'],
  ['status/503', 'server-error'],
  ['status/400', 'odd'],
])('%s: %s', async (path, failure) => {
  const visit = await look(path);
  expect([visit.failure, visit.body.length]).toEqual([failure, 0]);
});

it.each(['hang', 'slow-body'])('%s: timeout', async (path) => {
  const visit = await fetchOne(new URL(path, site.home).href, { ...options, whole: 400 });
  expect([visit.failure, visit.body.length]).toEqual(['timeout', 0]);
});

it('knows a name that leads nowhere and a port on which nobody answers', async () => {
  expect((await fetchOne('http://nowhere.invalid/', options)).failure).toBe('dns');
  expect((await fetchOne('http://127.0.0.1:1/', options)).failure).toBe('refused');
});

describe('where the inspector does not go', () => {
  it.each(['metadata', 'local-file'])('through a redirect: %s', async (path) => {
    expect((await look(path)).failure).toBe('not-allowed');
  });

  it.each([
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'http://user:word@example.com/',
  ])('%s', async (url) => {
    expect((await fetchOne(url, options)).failure).toBe('not-allowed');
  });

  it('a name that leads inside, whatever it led to before', async () => {
    const outside = fetchOptions({ allowed: nowhereInside });
    const { port } = new URL(site.home);
    expect((await fetchOne(`http://localhost:${port}/page`, outside)).failure).toBe('not-allowed');
    expect((await fetchOne(`http://127.0.0.1:${port}/page`, outside)).failure).toBe('not-allowed');
    await outside.close();
  });
});
