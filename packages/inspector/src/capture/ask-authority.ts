import { randomBytes } from 'node:crypto';
import { exchange } from '../crawl/exchange.ts';
import type { Allowed } from '../net/allowed.ts';
import { dialler } from '../net/dialler.ts';
import { checkAnswer, timeStampRequest } from './time-stamp.ts';
import type { Stamped } from './wacz.ts';

const PATIENCE = 15_000;
/** An answer with all certificates has some kilobytes. */
const MOST = 256 * 1024;

/**
 * Asks a time stamp authority (RFC 3161 over HTTP) for a stamp of a digest, SHA-256 in hexadecimal. An authority that fails is no
 * failure of a capture: then it says why there is none. An authority of the inner network has to be among the allowed. Never throws.
 */
export async function askAuthority(url: string, digest: string, allowed: Allowed): Promise<Stamped> {
  const dispatcher = dialler({ allowed, connections: 1, connectTimeout: PATIENCE });
  const nonce = randomBytes(8);
  try {
    const { status, body } = await exchange(new URL(url), {
      dispatcher,
      allowed,
      until: performance.now() + PATIENCE,
      most: MOST,
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      content: timeStampRequest(digest, nonce),
    });
    if (status !== 200 || body === null) return { why: `${url}: HTTP ${status}` };
    checkAnswer(body, digest, nonce);
    return { token: body };
  } catch (error) {
    return { why: `${url}: ${(error as Error).message}` };
  } finally {
    await dispatcher.destroy();
  }
}
