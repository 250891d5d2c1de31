import type { AddressInfo } from 'node:net';
import { createServer as createSilent } from 'node:net';
import { createServer } from 'node:tls';
import { expect, it } from 'vitest';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { selfSigned } from '../testing/self-signed.ts';
import { probeHttps } from './probe-https.ts';

const here = readAllowed('127.0.0.1, localhost') ?? nowhereInside;

it('sees what a server shows, and whether that fits the host', async () => {
  const server = createServer(await selfSigned('127.0.0.1', 'www.jia.gov.cn'), (socket) => socket.end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const seen = await probeHttps(new URL(`https://127.0.0.1:${port}/`), here, 5000);
  expect(seen).toMatchObject({
    failure: null,
    hostFits: true,
    certificates: {
      protocol: 'TLSv1.3',
      distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      chain: [{ subject: 'CN=127.0.0.1', issuer: 'CN=127.0.0.1', names: ['127.0.0.1', 'www.jia.gov.cn'] }],
    },
  });
  const other = await probeHttps(new URL(`https://localhost:${port}/`), here, 5000);
  expect(other).toMatchObject({ failure: null, hostFits: false });
  expect(await probeHttps(new URL(`https://127.0.0.1:${port}/`), nowhereInside, 5000)).toEqual({
    failure: 'not-allowed',
  });
  expect(await probeHttps(new URL(`https://localhost:${port}/`), nowhereInside, 5000)).toEqual({
    failure: 'not-allowed',
  });
  server.close();
});

it('says why it saw nothing', async () => {
  const silent = createSilent(() => undefined);
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  const { port } = silent.address() as AddressInfo;
  expect(await probeHttps(new URL(`https://127.0.0.1:${port}/`), here, 200)).toEqual({ failure: 'timeout' });
  expect(await probeHttps(new URL('https://127.0.0.1:1/'), here, 5000)).toEqual({ failure: 'refused' });
  expect(await probeHttps(new URL('https://nowhere.invalid/'), here, 5000)).toEqual({ failure: 'dns' });
  silent.close();
});
