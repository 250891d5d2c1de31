import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps requests to one host apart, so that an inspection never becomes the load that makes a small server fail. */
export class Pace {
  readonly #apart: number;
  #next = 0;

  /** `apart`: milliseconds from the beginning of one request to the next. */
  constructor(apart: number) {
    this.#apart = apart;
  }

  /** Comes back when the next request may begin. */
  async turn(signal?: AbortSignal): Promise<void> {
    if (this.#apart === 0) return;
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#apart;
    if (at > now) await sleep(at - now, undefined, signal ? { signal } : {});
  }
}
