/** A page says what it is written in at its beginning. */
const HEAD = 4096;

/** Names under which Chinese pages give an encoding that in truth is written with the later, larger one. */
const LARGER: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
};

/**
 * The text of a web page: by its byte order mark, what it says of itself, UTF-8, or GB18030, the first in which every byte
 * fits. Where none does, the damaged characters become U+FFFD and `lost` counts them.
 */
export function decodeHtml(bytes: Uint8Array): { text: string; lost: number } {
  const said = markOf(bytes) ?? declared(bytes);
  for (const encoding of said === null ? ['utf-8', 'gb18030'] : [said, 'utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding, true);
    if (text !== null) return { text, lost: 0 };
  }
  const text = decoded(bytes, said ?? 'gb18030', false) ?? decoded(bytes, 'gb18030', false) ?? '';
  return { text, lost: text.match(/\ufffd/g)?.length ?? 0 };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? null : (LARGER[name] ?? name);
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
