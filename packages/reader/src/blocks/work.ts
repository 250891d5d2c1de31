import { setImmediate } from 'node:timers/promises';

/** How a long reading lets others in: it stops where it was told to, and other work of the process goes on meanwhile. */
export interface Work {
  /** Throws the signal's reason where the reading was ended; `part` is done, from 0 to 1. */
  pause(part: number): Promise<void>;
}

export const workOf = (signal?: AbortSignal, onProgress?: (part: number) => void): Work => ({
  async pause(part) {
    onProgress?.(Math.min(1, part));
    await setImmediate();
    signal?.throwIfAborted();
  },
});
