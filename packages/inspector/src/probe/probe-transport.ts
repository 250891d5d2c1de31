import type { FetchOptions } from '../crawl/fetch-one.ts';
import type { Transport } from '../derive/transport.ts';
import { probeHttps } from './probe-https.ts';
import { probeIpv6 } from './probe-ipv6.ts';
import { probeTlcp } from './probe-tlcp.ts';

/** How a site is reached: HTTPS, IPv6 and the transport of commercial cryptography, one after the other. Never throws. */
export async function probeTransport(home: string, options: Omit<FetchOptions, 'dispatcher'>): Promise<Transport> {
  const url = new URL(home);
  const { allowed, now, whole } = options;
  return {
    at: now().toISOString(),
    https: await probeHttps(url, allowed, whole),
    ipv6: await probeIpv6(url, allowed, options),
    tlcp: await probeTlcp(url, allowed, whole),
  };
}
