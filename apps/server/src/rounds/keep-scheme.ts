import { createHash } from 'node:crypto';
import type { Scheme } from '@mingjian/model';
import type { KeptScheme } from '@mingjian/store';

/** A scheme as a round keeps it: its JSON text under the SHA-256 of that. */
export function keepScheme(scheme: Scheme): KeptScheme {
  const body = JSON.stringify(scheme);
  const { id, version, title, year } = scheme;
  return { hash: createHash('sha256').update(body).digest('hex'), id, version, title, year, body };
}
