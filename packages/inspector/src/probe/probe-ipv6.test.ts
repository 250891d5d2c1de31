import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { nowhereInside, readAllowed } from '../net/allowed.ts';
import { probeIpv6 } from './probe-ipv6.ts';

const fetch = { whole: 2000, most: 100_000, userAgent: 'test', now: () => new Date('2026-06-30T00:00:00Z') };
const look = (home: string, answer: readonly string[] | string, route = true, allow = 'www.jia.gov.cn') =>
  probeIpv6(new URL(home), readAllowed(allow) ?? nowhereInside, fetch, {
    resolve6: async () => {
      if (typeof answer !== 'string') return answer;
      throw Object.assign(new Error(answer), { code: answer });
    },
    hasRoute: async () => route,
  });

it('tells no record from a question that was not answered', async () => {
  expect(await look('http://www.jia.gov.cn/', 'ENODATA')).toMatchObject({ addresses: [], visit: null });
  for (const error of ['ESERVFAIL', 'ETIMEOUT', 'ECONNREFUSED', 'ENOTFOUND'])
    expect(await look('http://www.jia.gov.cn/', error), error).toMatchObject({ addresses: null, visit: null });
});

it('visits nothing without a way to the IPv6 network, and asks no name for a host that is an address', async () => {
  expect(await look('http://www.jia.gov.cn/', ['2400:3200::1'], false)).toEqual({
    isAddress: false,
    addresses: ['2400:3200::1'],
    route: false,
    visit: null,
  });
  expect(await look('http://[2400:3200::1]/', [])).toMatchObject({ isAddress: true, visit: null });
});

it('visits the home page at the addresses that were answered, and not inside', async () => {
  const server = createServer((_, response) => response.end('<p>首页</p>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  // In place of an IPv6 address, so that machines without IPv6 run this too: what is dialled is what was answered.
  const found = await look(`http://www.jia.gov.cn:${port}/`, ['127.0.0.1']);
  const inside = await look(`http://www.jia.gov.cn:${port}/`, ['127.0.0.1'], true, '');
  server.close();
  expect(found.visit).toEqual({ status: 200, failure: null, bytes: 13 });
  expect(inside.visit).toMatchObject({ failure: 'not-allowed' });
});

it('finds out by itself whether there is a way', async () => {
  const found = await probeIpv6(new URL('http://[2400:3200::1]/'), nowhereInside, fetch);
  expect(typeof found.route).toBe('boolean');
});
