import { createSocket } from 'node:dgram';
import { resolve6 as resolveByDns } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { type FetchOptions, fetchOne } from '../crawl/fetch-one.ts';
import type { Transport } from '../derive/transport.ts';
import type { Allowed } from '../net/allowed.ts';
import { dialler } from '../net/dialler.ts';
import { hostOf } from '../net/index.ts';

export interface Ipv6Means {
  resolve6(host: string): Promise<readonly string[]>;
  hasRoute(): Promise<boolean>;
}

/** An address that is handed out; nothing is sent to it. */
const SOMEWHERE = '2400:3200::1';

/** Whether this machine knows a way to the IPv6 network. A UDP socket is connected without a packet being sent. */
async function hasRoute(): Promise<boolean> {
  const socket = createSocket('udp6');
  return new Promise((resolve) => {
    const end = (found: boolean) => {
      socket.close();
      resolve(found);
    };
    socket.once('error', () => end(false));
    socket.connect(53, SOMEWHERE, () => end(true));
  });
}

/** Names that have no AAAA record answer so; every other error means that the question was not answered. */
const NO_RECORD: ReadonlySet<string> = new Set(['ENODATA']);

/** Asks for the AAAA records of a site and visits its home page over IPv6, where this machine can. Never throws. */
export async function probeIpv6(
  home: URL,
  allowed: Allowed,
  fetch: Omit<FetchOptions, 'dispatcher' | 'allowed'>,
  means: Ipv6Means = { resolve6: resolveByDns, hasRoute },
): Promise<Transport['ipv6']> {
  const host = hostOf(home);
  const route = await means.hasRoute();
  if (ipaddr.isValid(host)) return { isAddress: true, addresses: null, route, visit: null };
  const addresses = await means
    .resolve6(host)
    .catch((error: NodeJS.ErrnoException) => (NO_RECORD.has(error.code ?? '') ? [] : null));
  if (!route || addresses === null || addresses.length === 0)
    return { isAddress: false, addresses, route, visit: null };
  const dispatcher = dialler({ allowed, connections: 1, connectTimeout: fetch.whole, addresses });
  try {
    const { status, failure, body } = await fetchOne(home.href, { ...fetch, dispatcher, allowed });
    return { isAddress: false, addresses, route, visit: { status, failure, bytes: body.length } };
  } finally {
    await dispatcher.destroy();
  }
}
