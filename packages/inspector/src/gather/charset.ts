import { isUtf8, transcode } from 'node:buffer';

/** How the bytes of a page became text. */
export interface Decoded {
  readonly text: string;
  /** The encoding that was used, as WHATWG names it. */
  readonly charset: string;
  /** What the page says of itself, in a header or a meta tag; null where it says nothing. */
  readonly declared: string | null;
  /** Signs that could not be read. */
  readonly garbled: number;
}

const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const CHINESE: ReadonlySet<string> = new Set(['gb2312', 'gbk', 'gb18030', 'x-gbk', 'gb_2312-80', 'hz-gb-2312']);
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  const known = decoders.get(label);
  if (known) return known;
  try {
    const made = new TextDecoder(label);
    decoders.set(label, made);
    return made;
  } catch {
    return null;
  }
}

/**
 * Bytes of a page → its text, by the mark at its beginning, the header, the meta tag, or the bytes themselves. GB2312 is read as the
 * GB18030 that it became. Where what is declared does not fit the bytes and another encoding does, that one is used.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): Decoded {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  const said =
    (/charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType)?.[1] ?? META.exec(head)?.[1] ?? null)?.toLowerCase() ?? null;
  const mark = head.startsWith('\u00ef\u00bb\u00bf')
    ? 'utf-8'
    : head.startsWith('\u00ff\u00fe')
      ? 'utf-16le'
      : head.startsWith('\u00fe\u00ff')
        ? 'utf-16be'
        : null;
  const wanted = mark ?? (said === null ? null : CHINESE.has(said) ? 'gb18030' : said);
  const fits = isUtf8(bytes);
  const charset =
    wanted === null || (wanted === 'utf-8' && !fits) || decoderOf(wanted) === null
      ? fits
        ? 'utf-8'
        : 'gb18030'
      : wanted;
  const first = read(bytes, charset, fits);
  // 声明 GBK 而其实是 UTF-8: only where a Chinese page in UTF-8 could not be taken for GBK without signs that GBK has not.
  if (first.garbled > 0 && charset !== 'utf-8' && fits) return { ...read(bytes, 'utf-8', fits), declared: said };
  return { ...first, declared: said };
}

function read(bytes: Uint8Array, charset: string, isUtf: boolean): Omit<Decoded, 'declared'> {
  const text =
    charset === 'utf-8' && isUtf
      ? ofUtf8(bytes)
      : (decoderOf(charset) as InstanceType<typeof TextDecoder>).decode(bytes);
  let garbled = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) garbled += 1;
  return { text, charset, garbled };
}

/** Bytes that are UTF-8 through and through, as text: several times as fast as a decoder that has to look for faults. */
function ofUtf8(bytes: Uint8Array): string {
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
