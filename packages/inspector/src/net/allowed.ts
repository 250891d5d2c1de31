import ipaddr from 'ipaddr.js';

/** Hosts and address ranges of an office's own network that may be called besides the public network. */
export interface Allowed {
  readonly hosts: ReadonlySet<string>;
  readonly ranges: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];
}

/** Reads WEBHOOK_ALLOW: names, addresses and ranges with commas, such as `oa.example.gov.cn, 10.1.0.0/16`. Null where one is none of them. */
export function readAllowed(text = ''): Allowed | null {
  const hosts = new Set<string>();
  const ranges: [ipaddr.IPv4 | ipaddr.IPv6, number][] = [];
  for (const one of text.split(',').map((part) => part.trim().toLowerCase())) {
    if (one === '') continue;
    if (ipaddr.isValidCIDR(one) && isWhole(one.replace(/\/\d+$/, ''))) ranges.push(ipaddr.parseCIDR(one));
    else if (isWhole(one)) ranges.push([ipaddr.parse(one), ipaddr.parse(one).kind() === 'ipv4' ? 32 : 128]);
    else if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(one) && /[a-z]/.test(one)) hosts.add(one);
    else return null;
  }
  return { hosts, ranges };
}

/** Written out: `10.1` would be 10.0.0.1 and hardly what was meant. */
const isWhole = (text: string): boolean => ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** What a name that the office has allowed may lead to; never the machine's own metadata service, a group, or nobody. */
const inner: ReadonlySet<string> = new Set(['unicast', 'private', 'uniqueLocal', 'carrierGradeNat', 'loopback']);

/** IPv6 addresses that are handed out (RFC 4291): the rest leads somewhere special or nowhere. */
const GLOBAL = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Whether an address may be dialled for a host. An IPv4 address in the clothes of an IPv6 one counts as what it is. */
export function mayDial(address: string, host: string, { hosts, ranges }: Allowed): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (ranges.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits))) return true;
  const range = parsed.range();
  if (hosts.has(host.toLowerCase()) && inner.has(range)) return true;
  return range === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL));
}

/** Whether an address of ours is meant for the inner network by its name already: then plain HTTP is the office's choice. */
export function isInner(host: string, allowed: Allowed): boolean {
  return (
    allowed.hosts.has(host.toLowerCase()) ||
    (ipaddr.isValid(host) && mayDial(host, host, allowed) && !mayDial(host, host, nowhereInside))
  );
}

/** Whether a host may be looked at by its name or number; where a public name leads is looked at with every call. */
export const mayVisit = (host: string, allowed: Allowed): boolean =>
  allowed.hosts.has(host.toLowerCase()) || (isWhole(host) && mayDial(host, host, allowed));

/** Nothing but the public network. */
export const nowhereInside: Allowed = { hosts: new Set(), ranges: [] };

/** Why an address cannot be kept; null where it can. What its name leads to is looked at with every call. */
export function urlFault(text: string, allowed: Allowed): 'url' | 'https' | 'inner' | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.hostname === '') return 'url';
  const host = hostOf(url);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isInner(host, allowed))) return 'https';
  return ipaddr.isValid(host) && !mayDial(host, host, allowed) ? 'inner' : null;
}

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
