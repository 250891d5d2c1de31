/** What bytes may be shown as in the page, judged by their beginning and never by what they call themselves. */
export type Look = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'application/pdf';

const beginnings: readonly [Look, (string | null)[]][] = [
  ['image/png', ['\x89PNG\r\n\x1a\n']],
  ['image/jpeg', ['\xff\xd8\xff']],
  ['image/gif', ['GIF8']],
  ['image/webp', ['RIFF', null, null, null, null, 'WEBP']],
  ['application/pdf', ['%PDF-']],
];

/** Null: only to be saved. Pictures that can carry a script (SVG) are not among them. */
export function lookOf(bytes: Uint8Array): Look | null {
  const found = beginnings.find(([, parts]) => {
    let at = 0;
    return parts.every((part) => {
      if (part === null) return ++at > 0;
      const from = at;
      at += part.length;
      return [...part].every((char, n) => bytes[from + n] === char.charCodeAt(0));
    });
  });
  return found?.[0] ?? null;
}
