import { decode } from '@mingjian/files';
import { Refused } from '../refused.ts';

/**
 * The text of a file that is no container: by its byte order mark, else UTF-8, GB18030, or UTF-16 without a mark, whichever
 * fits without a doubtful byte. Throws `Refused` for anything else.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const text = unmarked(bytes) ?? decode(bytes, name);
  if (typeof text === 'string') return text;
  if (text.ok) return text.value;
  throw new Refused('document-encoding');
}

/**
 * UTF-16 without a mark, which some programs write: a line break or a blank shows it, having a zero byte beside it, while
 * no other text has one at all.
 */
function unmarked(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || bytes[0] === 0xff || bytes[0] === 0xfe) return null;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4096).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return null;
  try {
    const text = new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    return /[\0\ufffe\uffff]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
