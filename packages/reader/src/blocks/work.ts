import { setImmediate } from 'node:timers/promises';

/** How a long reading lets others in: it stops where it was told to, and other work of the process goes on meanwhile. */
export interface Work {
  readonly signal: AbortSignal | undefined;
  report(part: number): void;
  /** Throws the signal's reason where the reading was ended; `part` is done, from 0 to 1. */
  pause(part: number): Promise<void>;
}

export const workOf = (signal?: AbortSignal, report: (part: number) => void = () => {}): Work => ({
  signal,
  report,
  async pause(part) {
    report(part);
    await setImmediate();
    signal?.throwIfAborted();
  },
});
