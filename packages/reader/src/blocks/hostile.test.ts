import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { cell, docxOf, list, listed, num, para, row, table } from './testing/docx.ts';
import { utf8 } from './testing/read.ts';

const RUNS = 150;

const docxBody = `${para('一、对象', listed(1))}${table(row(cell('甲', '<w:gridSpan w:val="2"/>')), row(cell('乙', '<w:vMerge w:val="restart"/>'), cell('丙')), row(cell('', '<w:vMerge/>'), cell('丁')))}`;
const numbering = list(0, ['chineseCounting', '%1、']) + num(1, 0);
const html =
  '<html><meta charset=utf-8><h1>方案</h1><ol><li>甲<li>乙</ol><table><tr><td rowspan=2>a<td colspan=3>b<tr><td>c</table>';
const text = '一、对象\n1\t组织\t8\n2\t"引\n号"\t7\n\n— 2 —\n各县区\n';
const markdown = '# 方案\n| a | b |\n|---|---|\n| c | d |\n<table><tr><td>x</table>\n';

const files: Record<string, Uint8Array> = {
  'f.docx': docxOf(docxBody, { numbering, styles: '<w:style w:styleId="a"/>' }),
  'f.html': utf8(html),
  'f.txt': utf8(text),
  'f.md': utf8(markdown),
};

beforeAll(async () => {
  files['f.xlsx'] = await writeXlsx({
    sheets: [
      {
        name: 's',
        rows: [
          ['a', 1],
          ['b', null],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
      },
    ],
  });
});

/** Reads to an outcome: anything thrown fails the property, and what is read keeps the promises of its type. */
async function settles(bytes: Uint8Array, name: string): Promise<void> {
  const outcome = await readDocument(bytes, name);
  if (!outcome.ok) {
    expect(outcome.problems.length).toBeGreaterThan(0);
    return;
  }
  for (const block of outcome.value.blocks) {
    if (block.kind !== 'table') continue;
    const width = block.grid[0]?.length;
    for (const [at, cells] of block.grid.entries()) {
      expect(cells.length).toBe(width);
      for (const [column, one] of cells.entries()) {
        expect(one.row <= at && at < one.row + one.rowSpan).toBe(true);
        expect(one.column <= column && column < one.column + one.columnSpan).toBe(true);
      }
    }
  }
}

/** A few bytes of a file replaced, or a piece of it cut out, doubled, or the rest of it missing. */
const mutated = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(bytes.length),
      fc.nat(bytes.length),
      fc.constantFrom('keep', 'cut', 'double', 'end'),
    )
    .map(([changes, from, to, how]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at] = value;
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      if (how === 'keep') return copy;
      if (how === 'end') return copy.subarray(0, low);
      return Buffer.concat(
        how === 'cut' ? [copy.subarray(0, low), copy.subarray(high)] : [copy.subarray(0, high), copy.subarray(low)],
      );
    });

describe('bytes from anywhere', () => {
  it.each(['f.docx', 'f.xlsx', 'f.html', 'f.txt', 'f.md'])(
    '%s, changed, cut or doubled, is read or refused',
    async (name) => {
      const bytes = files[name] as Uint8Array;
      await fc.assert(
        fc.asyncProperty(mutated(bytes), (changed) => settles(changed, name)),
        { numRuns: RUNS },
      );
    },
  );

  it('any bytes under any name are read or refused', async () => {
    const names = fc.constantFrom(...Object.keys(files), 'f.pdf', 'f');
    const starts = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7\n', '<html>', '{\\rtf', '\u00d0\u00cf\u0011\u00e0');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), starts, names, (bytes, start, name) =>
        settles(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), name),
      ),
      { numRuns: RUNS },
    );
  });

  it('the parts of a .docx, changed inside an honest package, are read or refused', async () => {
    const tokens = fc.constantFrom(
      ...'<w:p> </w:p> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:r> </w:r> <w:t>字 </w:t> <w:txbxContent> </w:txbxContent> <w:del> </w:del> <w:vMerge/> <w:gridSpan&w:val="3"/> <w:gridBefore&w:val="2"/> <w:tcPr> </w:tcPr> <w:trPr> </w:trPr> <w:del/> <mc:AlternateContent> <mc:Choice> </mc:Choice> <mc:Fallback> </mc:AlternateContent> <w:hMerge/>'
        .split(' ')
        .map((token) => token.replace('&', ' ')),
    );
    const bodies = fc.array(tokens, { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(bodies, (body) => settles(docxOf(body + para('x')), 'f.docx')),
      { numRuns: RUNS * 3 },
    );
  });

  it('tags of a page in any order are read or refused', async () => {
    const tokens = fc.constantFrom(
      ...'<table> </table> <tr> </tr> <td> </td> <td&rowspan=0> <td&colspan=9&rowspan=2> <p> </p> <ol> <li> </ol> 字 <h2> </h2> <div&hidden> </div> <pre> </pre> <br> <svg> </svg> <form> </form> </b>'
        .split(' ')
        .map((token) => token.replaceAll('&', ' ')),
    );
    const pages = fc.array(tokens, { maxLength: 60 }).map((parts) => `<html>${parts.join('')}x`);
    await fc.assert(
      fc.asyncProperty(pages, (page) => settles(utf8(page), 'f.html')),
      { numRuns: RUNS * 3 },
    );
  });

  it('lines of tabs, quotes and numbers in any order are read or refused', async () => {
    const lines = fc.array(
      fc.constantFrom('\t', '\n', '"', '1', '、', '一、', '甲', ' ', '\f', '\u3000', '|', '—', '。', '-'),
      { maxLength: 200 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('f.txt', 'f.md'), (parts, name) => settles(utf8(parts.join('')), name)),
      { numRuns: RUNS * 3 },
    );
  });
});

describe('work that grows with its input only', () => {
  const many = 400_000;
  it.each([
    ['blanks', ' '.repeat(many)],
    ['full-width blanks', `甲${'\u3000'.repeat(many)}乙`],
    ['tabs', `a${'\t'.repeat(many)}b`],
    ['line breaks', `a${'\n'.repeat(many)}b`],
    ['one long line', '甲'.repeat(many)],
    ['quotes', '"a\n'.repeat(many / 4)],
    ['rows', 'a\tb\n'.repeat(many / 8)],
    ['cut lines', '各县区各部门各乡镇各街道各单位各科室各中心\n'.repeat(many / 20)],
    ['stars', '*a '.repeat(many / 4)],
    ['brackets', '['.repeat(many)],
    ['pipes', '|\n'.repeat(many / 4)],
    ['dashes', `${'-'.repeat(many)}x`],
    ['numbers', '1.'.repeat(many / 4)],
    ['open tags', '<p'.repeat(many / 4)],
    ['breaks between tags', '\n<b></b>'.repeat(many / 8)],
  ])('%s', async (_, input) => {
    for (const name of ['f.txt', 'f.md', 'f.html']) await settles(utf8(`x ${input}`), name);
  });
});
