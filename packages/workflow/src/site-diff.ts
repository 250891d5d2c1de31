import type { Site, SiteKind } from '@mingjian/model';

/** A host in any script with its port, and what follows; nobody's name before it. */
const WEBSITE =
  /^(?:https?:\/\/)?((\[[\da-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)(?::\d{1,5})?)([/?#]\S*)?$/iu;
/** A name with a dot in it that is no number: only such a one leads into the public network by itself. */
const PUBLIC_NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/iu;

/** The host of a website, without port and brackets; null: it is no address of one. */
const hostOf = (address: string): string | null =>
  address.length > 500
    ? null
    : (WEBSITE.exec(address)?.[2]
        ?.replace(/^\[|\]$/g, '')
        .toLowerCase() ?? null);

/**
 * Whether an address can be one: of a website a public http address, or one of a host that may be visited (`mayVisit`: numbers, and
 * names of the inner network); of an account an id without blanks in it.
 */
export function isSiteAddress(kind: SiteKind, address: string, mayVisit = (_host: string): boolean => false): boolean {
  if (kind !== 'website') return /^\S{1,200}$/.test(address);
  const host = hostOf(address);
  return host !== null && (PUBLIC_NAME.test(host) || mayVisit(host));
}

/** The host of a website that only the office's own network may know: a number, or a name of one word; null: it is none. */
export function innerHost(kind: SiteKind, address: string): string | null {
  const host = kind === 'website' ? hostOf(address) : null;
  return host !== null && /^[a-z\d.:-]+$/.test(host) && !PUBLIC_NAME.test(host) ? host : null;
}

/** 网站标识码: ten digits, or bm and eight digits. */
export const isSiteCode = (code: string): boolean => /^(\d{10}|bm\d{8})$/.test(code);

/** What is one and the same site: a website by host and path, however it is written, an account by its id. */
export function siteKey({ kind, address }: Pick<Site, 'kind' | 'address'>): string {
  const found = kind === 'website' ? WEBSITE.exec(address) : null;
  if (!found) return `${kind} ${address.toLowerCase()}`;
  const [, host = '', , path = ''] = found;
  return `website ${host.toLowerCase()}${path.replace(/\/$/, '')}`;
}

export interface SiteChange<T extends Site> {
  readonly kind: 'new' | 'changed' | 'same';
  readonly site: Site;
  readonly before?: T;
}

export interface SiteDiff<T extends Site> {
  /** In the order of the file. */
  readonly changes: readonly SiteChange<T>[];
  /** What the register has and the file does not: nothing becomes of it by itself. */
  readonly gone: readonly T[];
}

const said = ({ unit, name, address, code, main }: Site): string =>
  JSON.stringify([unit, name, address, code ?? '', main]);

/** Compares a file with the register of a round. */
export function diffSites<T extends Site>(there: readonly T[], incoming: readonly Site[]): SiteDiff<T> {
  const byKey = new Map(there.map((site) => [siteKey(site), site]));
  const changes = incoming.map((site): SiteChange<T> => {
    const before = byKey.get(siteKey(site));
    if (!before) return { kind: 'new', site };
    return { kind: said(before) === said(site) ? 'same' : 'changed', site, before };
  });
  const kept = new Set(incoming.map(siteKey));
  return { changes, gone: there.filter((site) => !kept.has(siteKey(site))) };
}
