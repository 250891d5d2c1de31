import type { Blobs } from '@mingjian/store';

/** All bytes of a blob; undefined where there is none. For what our own server kept, which is bounded. Throws Damaged. */
export async function wholeBlob(blobs: Blobs, hash: string): Promise<Buffer | undefined> {
  const bytes = await blobs.open(hash);
  if (!bytes) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of bytes as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
