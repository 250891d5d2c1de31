import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Dispatcher, errors } from 'undici';
import { afterEach, expect, it } from 'vitest';
import { readAllowed } from '../net/allowed.ts';
import { dialler } from '../net/dialler.ts';
import { ask } from './ask.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: keep-alive\r\n\r\n';
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A server that answers by the method of a question; `connections` counts those that it was given. */
async function serve(
  answer: (socket: Socket, method: string) => void,
): Promise<{ url: URL; connections: () => number; dispatcher: Dispatcher }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => answer(socket, bytes.toString('latin1').split(' ', 1)[0] as string));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const allowed = readAllowed('127.0.0.1');
  if (allowed === null) throw new Error('no list');
  const dispatcher = dialler({ allowed, connections: 1, connectTimeout: 2000 });
  ends.push(
    () => dispatcher.destroy(),
    () => new Promise((done) => server.close(done)),
  );
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { url, connections: () => connections, dispatcher };
}

const question = (method: 'GET' | 'HEAD' = 'GET', patience = 5000) => ({
  method,
  headers: {},
  most: 1000,
  until: performance.now() + patience,
});

it('asks for heads and for pages over one connection', async () => {
  const { url, connections, dispatcher } = await serve((socket, method) =>
    socket.write(method === 'HEAD' ? HEAD : `${HEAD}hello`),
  );
  for (const method of ['HEAD', 'HEAD', 'GET', 'HEAD'] as const)
    expect((await ask(dispatcher, url, question(method))).body?.toString()).toBe(method === 'GET' ? 'hello' : '');
  expect(connections()).toBe(1);
});

it('takes what a server sends behind a head that was asked for as no answer to what is asked next, and trusts it no more', async () => {
  const { url, connections, dispatcher } = await serve((socket, method) => {
    if (method === 'HEAD') socket.write(HEAD);
    // What belongs to the head comes when the next question is under way.
    else socket.write(connections() === 1 ? `<html${HEAD}hello` : `${HEAD}hello`);
  });
  expect((await ask(dispatcher, url, question('HEAD'))).status).toBe(200);
  expect((await ask(dispatcher, url, question())).body?.toString()).toBe('hello');
  expect(connections()).toBe(2);
  expect((await ask(dispatcher, url, question('HEAD'))).status).toBe(200);
  expect((await ask(dispatcher, url, question())).body?.toString()).toBe('hello');
  expect(connections()).toBe(3);
});

it('gives up a connection on which something comes that nobody asked for', async () => {
  const { url, connections, dispatcher } = await serve((socket) => socket.write(`${HEAD}hello`));
  expect((await ask(dispatcher, url, question('HEAD'))).body?.toString()).toBe('');
  expect((await ask(dispatcher, url, question())).body?.toString()).toBe('hello');
  expect(connections()).toBe(2);
});

it('waits for a whole answer as long as was said, and no longer', async () => {
  const { url, dispatcher } = await serve((socket) => {
    socket.write(HEAD);
    const drip = setInterval(() => socket.write('x'), 20);
    socket.on('close', () => clearInterval(drip));
    setTimeout(() => clearInterval(drip), 60);
  });
  await expect(ask(dispatcher, url, question('GET', 200))).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('says what breaks the protocol, once it did so twice', async () => {
  let asked = 0;
  const { url, dispatcher } = await serve((socket) => {
    asked += 1;
    socket.end('no answer at all\r\n\r\n');
  });
  await expect(ask(dispatcher, url, question())).rejects.toThrow(errors.HTTPParserError);
  expect(asked).toBe(2);
});
