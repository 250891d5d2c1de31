import { deflateSync } from 'node:zlib';

/** Text at a place of a page: points from the left and from the bottom; `size` 16 if not said. */
export type Put = readonly [x: number, y: number, text: string, size?: number];

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Codes of the font are UTF-16 themselves, so every character of the basic plane maps to itself. */
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end';

const content = (puts: readonly Put[]): Buffer =>
  Buffer.from(puts.map(([x, y, text, size = 16]) => `BT /F ${size} Tf ${x} ${y} Td <${utf16(text)}> Tj ET`).join('\n'));

/** A PDF whose pages say these things; `streams` replaces a page's content by packed bytes. */
export function pdfOf(pages: readonly (readonly Put[])[], streams: readonly Buffer[] = []): Uint8Array {
  const objects: Buffer[] = [];
  const add = (text: string, stream?: Buffer): number =>
    objects.push(
      stream === undefined
        ? Buffer.from(text)
        : Buffer.concat([
            Buffer.from(`<< ${text} /Length ${stream.length} >>\nstream\n`),
            stream,
            Buffer.from('\nendstream'),
          ]),
    );
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
  );
  add('', Buffer.from(TO_UNICODE));
  add('<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 >>');
  const kids = pages.map((puts, at) => {
    const stream = add('/Filter /FlateDecode', streams[at] ?? deflateSync(content(puts)));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${stream} 0 R >>`,
    );
  });
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, { length }) => sum + length, 0));
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
