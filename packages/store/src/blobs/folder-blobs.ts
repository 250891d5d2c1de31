import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blobs } from './blobs.ts';
import { isHash, takeIn, whole } from './coming.ts';

/** Blobs in a folder: `ab/cdef…` for the hash `abcdef…`; what is still coming in lies in `coming/`. */
export function folderBlobs(folder: string): Blobs {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    put: (bytes, most) =>
      takeIn(folder, bytes, most, async (coming, { hash }) => {
        const path = pathOf(hash);
        if (await isThere(path)) return;
        await mkdir(dirname(path), { recursive: true });
        await rename(coming, path);
        // The name is on the disk only when its folder is, and the folder's own name when its parent is.
        await syncFolder(dirname(path));
        await syncFolder(folder);
      }),
    async open(hash) {
      if (!isHash(hash) || !(await isThere(pathOf(hash)))) return undefined;
      const source = createReadStream(pathOf(hash));
      return whole(source, hash);
    },
  };
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
