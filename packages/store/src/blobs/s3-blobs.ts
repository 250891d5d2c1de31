import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini } from 's3mini';
import type { Blobs } from './blobs.ts';
import { isHash, takeIn, whole } from './coming.ts';

/** A bucket of a server that speaks S3. `endpoint` is its address with the bucket as path. */
export interface S3Place {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and S3_REGION (us-east-1). Undefined where none is set, `incomplete` where one is missing. */
export function placeOfS3(env: Env): S3Place | undefined | 'incomplete' {
  const { S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION } = env;
  if (!S3_ENDPOINT && !S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY) return undefined;
  if (!S3_ENDPOINT || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return 'incomplete';
  return {
    endpoint: S3_ENDPOINT,
    region: S3_REGION || 'us-east-1',
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

/** Blobs in a bucket, `ab/cdef…` for the hash `abcdef…`. What comes in is hashed in `folder` first: only then its name is known. */
export function s3Blobs(place: S3Place, folder: string): Blobs {
  const bucket = new S3mini({ ...place });
  const keyOf = (hash: string): string => `${hash.slice(0, 2)}/${hash.slice(2)}`;
  return {
    put: (bytes, most) =>
      takeIn(folder, bytes, most, async (path, { hash }) => {
        const key = keyOf(hash);
        if ((await bucket.objectExists(key)) === true) return;
        // A length of 0 is not sent, so that fetch alone tells it: told twice, it is refused where undici stands in for Node's own.
        await bucket.putObject(key, await readFile(path), 'application/octet-stream', undefined, undefined, 0);
      }),
    async open(hash) {
      if (!isHash(hash)) return undefined;
      const answer = await bucket.getObjectResponse(keyOf(hash));
      if (!answer?.body) return undefined;
      return whole(Readable.fromWeb(answer.body as ReadableStream), hash);
    },
  };
}
