/** How far a crawl goes. */
export interface Bounds {
  /** Pages and files of one site. */
  readonly pages: number;
  /** Clicks from the home page. */
  readonly depth: number;
  /** Addresses that differ only behind the question mark: a calendar or a search has as many as one likes. */
  readonly variants: number;
}

export interface Waiting {
  readonly url: string;
  readonly depth: number;
}

const LONGEST = 1000;
/** A folder that comes back so often in one address is a trap: /a/b/a/b/a/b. */
const REPEATS = 3;

/** Addresses of one site that wait to be looked at, each once, in the order found: those near the home page first. */
export class Frontier {
  readonly #bounds: Bounds;
  readonly #seen = new Set<string>();
  readonly #variants = new Map<string, number>();
  readonly #queue: Waiting[] = [];
  #head = 0;
  /** Whether something was left out because of the bounds. */
  cut = false;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get seen(): number {
    return this.#seen.size;
  }

  /** Takes an address in, unless it was taken before or lies beyond the bounds. */
  add(url: string, depth: number): boolean {
    if (this.#seen.has(url)) return false;
    if (
      depth > this.#bounds.depth ||
      this.#seen.size >= this.#bounds.pages ||
      url.length > LONGEST ||
      this.#isTrap(url)
    ) {
      this.cut = true;
      return false;
    }
    this.#seen.add(url);
    this.#queue.push({ url, depth });
    return true;
  }

  next(): Waiting | undefined {
    const one = this.#queue[this.#head];
    if (one === undefined) return undefined;
    this.#head += 1;
    // What has been looked at is let go now and then, not with every step.
    if (this.#head > 10_000 && this.#head * 2 > this.#queue.length) {
      this.#queue.splice(0, this.#head);
      this.#head = 0;
    }
    return one;
  }

  #isTrap(url: string): boolean {
    const ask = url.indexOf('?');
    if (ask !== -1) {
      const path = url.slice(0, ask);
      const count = (this.#variants.get(path) ?? 0) + 1;
      this.#variants.set(path, count);
      if (count > this.#bounds.variants) return true;
    }
    if (url.length < 60) return false;
    const counts = new Map<string, number>();
    for (const part of (ask === -1 ? url : url.slice(0, ask)).split('/')) {
      const count = (counts.get(part) ?? 0) + 1;
      if (part !== '' && count > REPEATS) return true;
      counts.set(part, count);
    }
    return false;
  }
}
