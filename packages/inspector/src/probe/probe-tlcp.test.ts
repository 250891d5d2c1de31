import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { tlcpServerHello } from '../testing/tlcp.ts';
import { probeTlcp } from './probe-tlcp.ts';

const here = readAllowed('127.0.0.1') ?? nowhereInside;

async function against(answer: (socket: Socket, said: Buffer) => void, patience = 3000) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (said) => answer(socket, said));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const seen = await probeTlcp(new URL('http://127.0.0.1/'), here, patience, port);
  server.close();
  return seen;
}

it('hears a server that speaks it, in however many pieces', async () => {
  let said = '';
  const hello = tlcpServerHello(0xe013, 2);
  const seen = await against((socket, bytes) => {
    said = bytes.toString('hex');
    socket.write(hello.subarray(0, 40));
    setTimeout(() => socket.write(hello.subarray(40)), 30);
  });
  expect(said.slice(0, 6)).toBe('160101');
  expect(seen).toMatchObject({ failure: null, answer: 'hello', suite: 0xe013, certificates: 2 });
  expect(seen).toHaveProperty('hex', hello.subarray(0, 96).toString('hex').slice(0, 192));
});

it.each<[string, (socket: Socket) => void, string]>([
  ['an alert', (socket) => void socket.write(Buffer.from('15030100020228', 'hex')), 'alert'],
  ['the end of the connection', (socket) => void socket.end(), 'closed'],
  ['a connection that breaks off', (socket) => void socket.resetAndDestroy(), 'closed'],
  ['words of HTTP', (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'other'],
])('takes %s for no', async (_, answer, found) => {
  expect(await against(answer)).toMatchObject({ failure: null, answer: found, suite: 0 });
});

it('takes silence, a closed door and the inner network for what they are', async () => {
  expect(await against(() => undefined, 200)).toEqual({ failure: 'timeout' });
  expect(await probeTlcp(new URL('http://127.0.0.1/'), here, 1000, 1)).toEqual({ failure: 'refused' });
  expect(await probeTlcp(new URL('http://127.0.0.1/'), nowhereInside, 1000)).toEqual({ failure: 'not-allowed' });
});
