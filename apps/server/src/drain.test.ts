import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drain } from './drain.ts';
import { multipart, testApp } from './testing/app.ts';
import { openedRound } from './testing/open-round.ts';
import { type Signed, signIn } from './testing/sign-in.ts';
import type { App } from './types.ts';

let app: App;
let liaison: Signed;
let path: string;
beforeAll(async () => {
  app = await testApp();
  liaison = await signIn(app, 'liaison', 't1');
  path = `/api/rounds/${await openedRound(app, [])}/evidence`;
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const open = (): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
  });

const withFile = (size: number) =>
  multipart([
    { name: 'unit', content: 't1' },
    { name: 'file', file: '会议.mp4', content: new Uint8Array(size) },
  ]);

/** Sends a request as a browser does: all of it, however early the answer comes. Gives the answer’s first bytes. */
async function post(socket: Socket, { headers, payload }: ReturnType<typeof multipart>): Promise<string> {
  const told = once(socket, 'data');
  const lines = Object.entries({ host: 'x', ...liaison.headers, ...headers, 'content-length': payload.length });
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.map(([name, text]) => `${name}: ${text}\r\n`).join('')}\r\n`);
  await new Promise<void>((resolve, reject) => {
    socket.once('close', () => reject(new Error('cut off')));
    socket.write(payload, (error) => (error ? reject(error) : resolve()));
  });
  return String((await told)[0]);
}

it('a file of 110 MB is taken off the sender’s hands and refused, and the connection goes on', async () => {
  const socket = await open();
  const refused = await post(socket, withFile(110 * 1024 * 1024));
  expect(refused).toMatch(/^HTTP\/1\.1 413 /);
  expect(refused).toContain('"code":"too-large"');
  expect(await post(socket, withFile(5))).toMatch(/^HTTP\/1\.1 201 /);
  socket.destroy();
});

it.each([
  ['within the limit is read to its end', 3, false],
  ['without end is cut off', 50, true],
])('what comes after an answer %s', async (_, chunks, cut) => {
  const coming = Readable.from(Array.from({ length: chunks }, () => Buffer.alloc(1024)));
  coming.pipe(new Writable({ write: () => {} })); // takes the first bytes and no more
  drain(coming, 4 * 1024);
  await finished(coming).catch(() => {});
  expect([coming.readableEnded, coming.destroyed && !coming.readableEnded]).toEqual([!cut, cut]);
});
