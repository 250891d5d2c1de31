import { ownCopy } from '../derive/own-copy.ts';

/** Of addresses that are remembered; beyond that it begins anew. */
const MOST = 10_000;

/** Whole addresses by origin and by how its pages write them: the pages of a site lead to the same places again and again. */
export class KnownAddresses {
  readonly #origins = new Map<string, Map<string, string | null>>();

  of(origin: string): Map<string, string | null> {
    const known = this.#origins.get(origin) ?? new Map<string, string | null>();
    this.#origins.set(origin, known);
    return known;
  }
}

/**
 * Turns the addresses in a page into whole ones, which hold no page alive. The usual forms are put together by hand: the platform's
 * parser is slow.
 */
export class Resolver {
  readonly #origin: string;
  readonly #scheme: string;
  readonly #folder: string;
  readonly #base: string;
  readonly #addresses: KnownAddresses;
  readonly #known: Map<string, string | null>;

  constructor(base: string, addresses = new KnownAddresses()) {
    const url = new URL(base);
    this.#addresses = addresses;
    this.#known = addresses.of(url.origin);
    this.#base = url.href;
    this.#origin = url.origin;
    this.#scheme = url.protocol;
    this.#folder = url.origin + url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
  }

  /** The same with another base, as a page may name it; this one where it is no address of the web. */
  from(base: string): Resolver {
    const whole = this.#parse(base.trim());
    return whole === null ? this : new Resolver(whole, this.#addresses);
  }

  /** The whole address without its fragment; null for what is no address of a page (javascript:, mailto:, a mere fragment). */
  resolve(raw: string): string | null {
    // What does not begin at a root means something else in each folder.
    if (raw.charCodeAt(0) !== 47 && !/^https?:\/\//.test(raw)) return this.#resolve(raw);
    let whole = this.#known.get(raw);
    if (whole === undefined) {
      whole = this.#resolve(raw);
      if (this.#known.size === MOST) this.#known.clear();
      this.#known.set(ownCopy(raw), whole);
    }
    return whole;
  }

  #resolve(raw: string): string | null {
    const href = raw.trim();
    const first = href.charCodeAt(0);
    if (href === '' || first === 35) return null;
    if (PLAIN.test(href)) {
      const cut = href.indexOf('#');
      const path = cut === -1 ? href : href.slice(0, cut);
      if (first === 47) return href.charCodeAt(1) === 47 ? this.#parse(path) : ownCopy(this.#origin + path);
      if (first !== 46 && first !== 63 && !path.includes(':')) return ownCopy(this.#folder + path);
    }
    return this.#parse(href);
  }

  #parse(href: string): string | null {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^https?:/i.test(href)) return null;
    const given = href.startsWith('//') ? this.#scheme + href : href;
    if (!URL.canParse(given, this.#base)) return null;
    const url = new URL(given, this.#base);
    url.hash = '';
    return url.href;
  }
}

/** Signs that stand in an address as they are, and no step upwards. */
const PLAIN = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w\-./~!$&'()*+,;=:@%?#]+$/;
