import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nowhereInside, readAllowed } from '@mingjian/inspector/net';
import { afterEach, expect, it } from 'vitest';
import { callOut, NotAllowed } from './call-out.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

const inside = readAllowed('127.0.0.0/8,localhost') ?? nowhereInside;
const post = (url: string, allowed = inside, whole?: number) =>
  callOut(url, {
    body: '{"kind":"测试"}',
    headers: { 'x-mingjian-event': 'test' },
    allowed,
    ...(whole ? { whole } : {}),
  });

it('posts JSON with its heads, by address and by name', async () => {
  const got: { method?: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];
  const port = await listen((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      got.push({ method: request.method, headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  expect(await post(`http://127.0.0.1:${port}/hook`)).toBe(204);
  expect(await post(`http://localhost:${port}/hook`)).toBe(204);
  expect(got).toHaveLength(2);
  expect(got[0]).toMatchObject({ method: 'POST', body: '{"kind":"测试"}' });
  expect(got[0]?.headers).toMatchObject({
    'x-mingjian-event': 'test',
    'content-type': 'application/json; charset=utf-8',
  });
});

it('follows no redirect: that is an answer', async () => {
  let led = 0;
  const inner = await listen((_, response) => {
    led += 1;
    response.end();
  });
  const port = await listen((_, response) => response.writeHead(302, { location: `http://127.0.0.1:${inner}/` }).end());
  expect(await post(`http://127.0.0.1:${port}/`)).toBe(302);
  expect(led).toBe(0);
});

it('dials nothing inside by any name, unless the office allows it', async () => {
  let called = 0;
  const port = await listen((_, response) => {
    called += 1;
    response.end();
  });
  for (const host of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433']) {
    await expect(post(`https://${host}:${port}/`, nowhereInside), host).rejects.toBeInstanceOf(NotAllowed);
  }
  // Allowed as a range, yet the name leads there too: what counts is what is dialled.
  const range = readAllowed('10.0.0.0/8') ?? nowhereInside;
  await expect(post(`https://localhost:${port}/`, range)).rejects.toBeInstanceOf(NotAllowed);
  expect(called).toBe(0);
});

it('waits no longer than it may, and reads no endless answer', async () => {
  const silent = await listen(() => undefined);
  await expect(post(`http://127.0.0.1:${silent}/`, inside, 200)).rejects.toThrow();
  const endless = await listen((_, response) => {
    response.writeHead(200);
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  });
  expect(await post(`http://127.0.0.1:${endless}/`)).toBe(200);
});
