/** One line of the index of a web archive: where in which file the answer to an address lies. */
export interface IndexEntry {
  readonly url: string;
  /** Instant, ISO 8601. */
  readonly date: string;
  readonly mime: string;
  readonly status: number;
  /** SHA-256 of the payload, hexadecimal. */
  readonly digest: string;
  readonly offset: number;
  readonly length: number;
  readonly filename: string;
}

/** An address as indexes order it: the host from its end, without www; the parts of the question in order. */
export function urlKey(address: string): string {
  const url = new URL(address.replace(/^(https?:\/\/)www\d*\./, '$1').toLowerCase());
  const host = url.hostname.split('.').reverse().join(',') + (url.port === '' ? '' : `:${url.port}`);
  const question = url.search === '' ? '' : `?${url.search.slice(1).split('&').sort().join('&')}`;
  return `${host})${url.pathname}${question}`;
}

/** The index in the form CDXJ, ordered by its bytes, which is how replaying programs look into it. */
export function cdxj(entries: readonly IndexEntry[]): string {
  const lines = entries.map(({ url, date, status, offset, length, mime, digest, filename }) => {
    const rest = { url, mime, status: `${status}`, digest, length: `${length}`, offset: `${offset}`, filename };
    return `${urlKey(url)} ${stamp14(date)} ${JSON.stringify(rest)}\n`;
  });
  return lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('');
}

/** An instant in fourteen figures, UTC. */
export const stamp14 = (instant: string): string => instant.replace(/\D/g, '').slice(0, 14);
