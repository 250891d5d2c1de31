import { createHmac, randomBytes } from 'node:crypto';

/** A new secret for the signatures of one address. */
export const newSecret = (): string => `mjw_${randomBytes(32).toString('base64url')}`;

/**
 * The heads that show who calls and when: HMAC-SHA256 over timestamp, a dot, and the body, in hex. Whoever receives it
 * computes the same and refuses old timestamps, so that a call that was overheard cannot be played again.
 */
export function signedHeads(secret: string, at: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(at) / 1_000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-mingjian-timestamp': timestamp, 'x-mingjian-signature': `sha256=${signature}` };
}
