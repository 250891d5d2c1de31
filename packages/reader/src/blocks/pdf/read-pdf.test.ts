import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { type Put, pdfOf } from '../testing/pdf.ts';
import { linesOf, read, shortOf } from '../testing/read.ts';

const doc = (...pages: Put[][]) => read(pdfOf(pages), 'f.pdf');
const refused = async (bytes: Uint8Array) => linesOf(await readDocument(bytes, 'f.pdf'))[0];
/** Twenty characters of 16 points from the left margin at 80 reach the right one at 400. */
const full = '为深入推进和科学评价政府系统政务公开工作';

describe('readPdf', () => {
  it('makes paragraphs of lines by where they begin and end, over pages too, without page numbers', async () => {
    const document = await doc(
      [
        [160, 760, '考核方案', 22],
        [112, 700, full.slice(2)],
        [80, 672, full],
        [80, 644, '制定本方案。'],
        [112, 616, '一、考核对象'],
        [112, 588, full.slice(2)],
        [220, 60, '— 1 —', 14],
      ],
      [
        [80, 760, '有关单位。'],
        [112, 732, '各县区。'],
        [230, 60, '2', 14],
      ],
    );
    expect(shortOf(document)).toEqual([
      '考核方案',
      `${full.slice(2)}${full}制定本方案。`,
      '#1 一、考核对象',
      `${full.slice(2)}有关单位。`,
      '各县区。',
    ]);
    expect(document.blocks.map(({ place }) => place.page)).toEqual([1, 1, 1, 1, 2]);
    expect(document.warnings.map(({ code }) => code)).toEqual(['document-pdf']);
  });

  it('closes the blanks of justified lines, keeps wide gaps and blanks between words', async () => {
    const [line] = shortOf(
      await doc([
        [80, 700, '考 核'],
        [122, 700, ' 对象'],
        [230, 700, 'word 版'],
      ]),
    );
    expect(line).toBe('考核对象\u3000word 版');
  });

  it('drops the head that stands on every page, and names pages without text', async () => {
    const page = (text: string): Put[] => [
      [200, 800, '内部资料'],
      [80, 700, text],
    ];
    const document = await doc(page('甲。'), page('乙。'), [], page('丙。'));
    expect(shortOf(document)).toEqual(['甲。', '乙。', '丙。']);
    expect(document.warnings.at(-1)).toMatchObject({ code: 'document-pages-empty', values: { pages: '3' } });
  });

  it('says the way out for a scan, and what is broken', async () => {
    expect(await refused(pdfOf([[], []]))).toContain('多为扫描件');
    expect(await refused(Buffer.from('%PDF-1.7\nnothing'))).toContain('document-broken');
  });

  it('refuses a stream that unpacks to more than any page has', async () => {
    const bomb = deflateSync(Buffer.alloc(256 * 1024 * 1024, 32));
    const twice = pdfOf([[]], [bomb]);
    expect(await refused(twice)).toContain('document-too-much');
  });

  it('ends with the signal', async () => {
    const ending = new AbortController();
    const reading = readDocument(pdfOf([[[80, 700, '甲']]]), 'f.pdf', { signal: ending.signal });
    ending.abort('停');
    await expect(reading).rejects.toBe('停');
  });

  it('reads or refuses what was changed, cut or doubled', async () => {
    const bytes = pdfOf([[[80, 700, full]], [[80, 700, '二']]]);
    const changed = fc
      .tuple(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(bytes.length),
        fc.boolean(),
      )
      .map(([changes, end, cut]) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        return cut ? copy.subarray(0, end) : copy;
      });
    await fc.assert(
      fc.asyncProperty(changed, async (copy) => {
        const outcome = await readDocument(copy, 'f.pdf');
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
