import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { Damaged, TooLarge } from './blobs.ts';

export interface Kept {
  readonly hash: string;
  readonly size: number;
}

/** A hash as we make them; nothing else becomes part of a path. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/**
 * Writes what comes in to `coming/` of a folder, measures and hashes it on the way, and gives it to `use`; after that
 * the file is gone, unless `use` moved it. Throws TooLarge, and then nothing is kept.
 */
export async function takeIn(
  folder: string,
  bytes: Readable,
  most: number,
  use: (path: string, kept: Kept) => Promise<void>,
): Promise<Kept> {
  const path = join(folder, 'coming', randomUUID());
  await mkdir(dirname(path), { recursive: true });
  try {
    const kept = await write(path, bytes, most);
    await use(path, kept);
    return kept;
  } finally {
    await rm(path, { force: true });
  }
}

async function write(path: string, bytes: Readable, most: number): Promise<Kept> {
  const file: FileHandle = await open(path, 'wx');
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new TooLarge(`more than ${most} bytes`);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { hash: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}

/** A stream of the same bytes that ends with Damaged where they are not those of the hash. */
export function whole(source: Readable, hash: string): Readable {
  const checked = source.pipe(check(hash));
  source.on('error', (error) => checked.destroy(error));
  checked.on('close', () => source.destroy());
  return checked;
}

function check(hash: string): Transform {
  const seen = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _, next) {
      seen.update(chunk);
      next(null, chunk);
    },
    flush(next) {
      next(seen.digest('hex') === hash ? null : new Damaged(hash));
    },
  });
}
