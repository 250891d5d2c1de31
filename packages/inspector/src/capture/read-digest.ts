import { z } from 'zod';
import { digestPart, type Stamped } from './wacz.ts';

const shape = z.object({
  timeStamp: z.union([z.object({ why: z.string() }), z.object({ hash: z.string() })]).optional(),
});

/**
 * The last link of the chain → what became of the time stamp; undefined where a byte of it is not as `digestPart` writes it. `digest`
 * is the hash of the description as it is, `token` the time stamp that lies beside it.
 */
export function readDigest(bytes: Buffer, digest: string, token: Buffer | undefined): Stamped | undefined {
  const stamped = saidIn(bytes, token);
  return stamped !== undefined && digestPart(digest, stamped).equals(bytes) ? stamped : undefined;
}

function saidIn(bytes: Buffer, token: Buffer | undefined): Stamped | undefined {
  try {
    const { timeStamp } = shape.parse(JSON.parse(bytes.toString('utf8')));
    if (timeStamp !== undefined && 'why' in timeStamp) return token === undefined ? timeStamp : undefined;
    if (timeStamp !== undefined) return token === undefined ? undefined : { token };
    return token === undefined ? null : undefined;
  } catch {
    return undefined;
  }
}
