import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Damaged, TooLarge } from './blobs.ts';
import { folderBlobs } from './folder-blobs.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-blobs-'));
});
afterAll(() => rm(folder, { recursive: true }));

const words = (...chunks: string[]) => Readable.from(chunks.map((one) => Buffer.from(one)));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

test('bytes come back by their hash, and the same bytes lie there once', async () => {
  const blobs = folderBlobs(folder);
  const kept = await Promise.all([blobs.put(words('证', '据'), 100), blobs.put(words('证据'), 100)]);
  expect(kept).toEqual([1, 2].map(() => ({ hash: hashOf('证据'), size: 6 })));
  const hash = hashOf('证据');
  expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([hash.slice(2)]);
  const back = await blobs.open(hash);
  expect(back && (await buffer(back)).toString()).toBe('证据');
  expect(await readdir(join(folder, 'coming'))).toEqual([]);
});

test('too many bytes, or a stream that breaks, leave nothing', async () => {
  const blobs = folderBlobs(folder);
  await expect(blobs.put(words('1234', '5678'), 7)).rejects.toThrow(TooLarge);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('12');
      throw new Error('gone');
    })(),
  );
  await expect(blobs.put(broken, 100)).rejects.toThrow('gone');
  expect(await readdir(join(folder, 'coming'))).toEqual([]);
  expect(await blobs.open(hashOf('12345678'))).toBeUndefined();
  expect(await blobs.open('../secret')).toBeUndefined();
});

test('bytes that were changed are told while they are read', async () => {
  const blobs = folderBlobs(folder);
  const { hash } = await blobs.put(words('whole'), 100);
  await writeFile(join(folder, hash.slice(0, 2), hash.slice(2)), 'other');
  const back = await blobs.open(hash);
  await expect(back && buffer(back)).rejects.toThrow(Damaged);
});
