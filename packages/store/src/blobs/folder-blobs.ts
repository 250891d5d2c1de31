import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { type Blobs, Damaged, TooLarge } from './blobs.ts';

/** Blobs in a folder: `ab/cdef…` for the hash `abcdef…`; what is still coming in lies in `coming/`. */
export function folderBlobs(folder: string): Blobs {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    async put(bytes, most) {
      const coming = join(folder, 'coming', randomUUID());
      await mkdir(dirname(coming), { recursive: true });
      try {
        const kept = await write(coming, bytes, most);
        const path = pathOf(kept.hash);
        if (!(await isThere(path))) {
          await mkdir(dirname(path), { recursive: true });
          await rename(coming, path);
          // The name is on the disk only when its folder is, and the folder's own name when its parent is.
          await syncFolder(dirname(path));
          await syncFolder(folder);
        }
        return kept;
      } finally {
        await rm(coming, { force: true });
      }
    },
    async open(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash) || !(await isThere(pathOf(hash)))) return undefined;
      const source = createReadStream(pathOf(hash));
      const checked = source.pipe(check(hash));
      source.on('error', (error) => checked.destroy(error));
      checked.on('close', () => source.destroy());
      return checked;
    },
  };
}

async function write(path: string, bytes: Readable, most: number): Promise<{ hash: string; size: number }> {
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

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
