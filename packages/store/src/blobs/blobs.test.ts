import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Blobs, Damaged, TooLarge } from './blobs.ts';
import { folderBlobs } from './folder-blobs.ts';
import { placeOfS3, s3Blobs } from './s3-blobs.ts';

const words = (...chunks: string[]) => Readable.from(chunks.map((one) => Buffer.from(one)));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const keyOf = (text: string): string => `${hashOf(text).slice(0, 2)}/${hashOf(text).slice(2)}`;

interface Place {
  readonly blobs: Blobs;
  /** Where what is still coming in lies. */
  readonly folder: string;
  /** Puts other bytes in the place of those of a text. */
  spoil(text: string): Promise<void>;
  close(): Promise<void>;
}

async function inFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-blobs-'));
  const { writeFile } = await import('node:fs/promises');
  return {
    blobs: folderBlobs(folder),
    folder,
    spoil: (text) => writeFile(join(folder, keyOf(text)), 'other'),
    close: () => rm(folder, { recursive: true }),
  };
}

/** A server that speaks S3, with its own signatures checked. */
async function inS3(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-blobs-'));
  const kept = await mkdtemp(join(tmpdir(), 'mingjian-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: kept,
    configureBuckets: [{ name: 'evidence' }],
  });
  const { port } = await server.run();
  const place = {
    endpoint: `http://127.0.0.1:${port}/evidence`,
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  };
  const { S3mini } = await import('s3mini');
  return {
    blobs: s3Blobs(place, folder),
    folder,
    // Without a length, as s3Blobs does it.
    spoil: async (text) =>
      void (await new S3mini(place).putObject(keyOf(text), 'other', 'text/plain', undefined, undefined, 0)),
    close: async () => {
      await server.close();
      for (const one of [folder, kept]) await rm(one, { recursive: true });
    },
  };
}

describe.each([
  ['a folder', inFolder],
  ['a bucket', inS3],
])('blobs in %s', (_, open) => {
  let at: Place;
  beforeAll(async () => {
    at = await open();
  });
  afterAll(() => at.close());

  test('bytes come back by their hash, and the same bytes twice are one', async () => {
    const kept = await Promise.all([at.blobs.put(words('证', '据'), 100), at.blobs.put(words('证据'), 100)]);
    expect(kept).toEqual([1, 2].map(() => ({ hash: hashOf('证据'), size: 6 })));
    const back = await at.blobs.open(hashOf('证据'));
    expect(back && (await buffer(back)).toString()).toBe('证据');
    expect(await readdir(join(at.folder, 'coming'))).toEqual([]);
  });

  test('too many bytes, or a stream that breaks, leave nothing', async () => {
    await expect(at.blobs.put(words('1234', '5678'), 7)).rejects.toThrow(TooLarge);
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('12');
        throw new Error('gone');
      })(),
    );
    await expect(at.blobs.put(broken, 100)).rejects.toThrow('gone');
    expect(await readdir(join(at.folder, 'coming'))).toEqual([]);
    expect(await at.blobs.open(hashOf('12345678'))).toBeUndefined();
    expect(await at.blobs.open('../secret')).toBeUndefined();
  });

  test('bytes that were changed are told while they are read', async () => {
    const { hash } = await at.blobs.put(words('whole'), 100);
    await at.spoil('whole');
    const back = await at.blobs.open(hash);
    await expect(back && buffer(back)).rejects.toThrow(Damaged);
  });
});

test('a bucket that is away is an error, and not an empty one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-blobs-'));
  const away = s3Blobs(
    { endpoint: 'http://127.0.0.1:9/evidence', region: 'x', accessKeyId: 'a', secretAccessKey: 'b' },
    folder,
  );
  await expect(away.open(hashOf('x'))).rejects.toThrow();
  await expect(away.put(words('x'), 10)).rejects.toThrow();
  await rm(folder, { recursive: true });
});

test('settings that are not complete are no settings', () => {
  expect(placeOfS3({})).toBeUndefined();
  expect(placeOfS3({ S3_ENDPOINT: 'http://127.0.0.1/evidence' })).toBe('incomplete');
  expect(placeOfS3({ S3_ENDPOINT: 'e', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' })).toMatchObject({
    region: 'us-east-1',
  });
});
