import type { Readable } from 'node:stream';

/** More bytes than one blob may have. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** What is read is not what was kept: the disk or somebody changed it. */
export class Damaged extends Error {
  override name = 'Damaged';
}

/** Where bytes lie that are addressed by their SHA-256. What is there once never changes. */
export interface Blobs {
  /** Keeps the bytes of a stream; when it answers they are on the disk. Throws TooLarge, and then nothing is kept. */
  put(bytes: Readable, most: number): Promise<{ hash: string; size: number }>;
  /** The bytes of a hash; undefined where there are none. The stream ends with Damaged where they are not what was kept. */
  open(hash: string): Promise<Readable | undefined>;
}
