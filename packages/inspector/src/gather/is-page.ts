/** Beginnings of files that come without saying what they are: PDF, ZIP and the office formats in it, the older ones, pictures. */
const FILES = ['%PDF', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'Rar!'];
const TEXT = /^\s*(?:$|text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))/i;

/** Whether what an address gave is a page. Addresses without an ending often give files, and those have no words to judge. */
export function isPage(body: Uint8Array, contentType = ''): boolean {
  if (!TEXT.test(contentType)) return false;
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 4)).toString('latin1');
  return !FILES.some((file) => head.startsWith(file));
}
