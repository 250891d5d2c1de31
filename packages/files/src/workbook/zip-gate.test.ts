import { describe, expect, it } from 'vitest';
import { sheetXml, workbookOf, zipOf } from '../testing/zip.ts';
import { checkZip, zipLimits } from './zip-gate.ts';

const honest = workbookOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));

describe('checkZip', () => {
  it('lets an honest workbook pass', () => expect(checkZip(honest)).toBeNull());

  it.each([
    ['text', Buffer.from('单位,指标\n'.repeat(10))],
    ['nothing', new Uint8Array()],
  ])('%s is no zip', (_, bytes) => expect(checkZip(bytes)).toBe('not-zip'));

  it('refuses a cut or garbled one at every length, and never throws', () => {
    for (let length = 4; length < honest.length; length += 7) {
      expect(checkZip(honest.subarray(0, length))).not.toBeNull();
    }
  });

  it('refuses what promises too much', () => {
    const claims = (name: string, size: number) => checkZip(zipOf([{ name, text: 'x', claims: size }]));
    expect(claims('xl/worksheets/sheet1.xml', zipLimits.total + 1)).toBe('too-much');
    expect(claims('xl/styles.xml', zipLimits.part + 1)).toBe('too-much');
    const many = Array.from({ length: zipLimits.entries + 1 }, (_, n) => ({ name: `${n}`, text: '' }));
    expect(checkZip(zipOf(many))).toBe('too-much');
  });

  it('refuses what unpacks to more, or to less, than it says', () => {
    const bomb = Buffer.alloc(1024 * 1024, 32);
    expect(checkZip(zipOf([{ name: 'xl/worksheets/sheet1.xml', text: bomb, claims: 100 }]))).toBe('broken');
    expect(checkZip(zipOf([{ name: 'a', text: 'abc', claims: 4 }]))).toBe('broken');
  });

  it('counts cells and tags, whatever their prefix: short ones cost the reader most', () => {
    const cells = (tag: string) => zipOf([{ name: 'xl/worksheets/s.xml', text: tag.repeat(zipLimits.cells + 1) }]);
    expect(checkZip(cells('<c/>'))).toBe('too-much');
    expect(checkZip(cells('<x:c s="1"/>'))).toBe('too-much');
    expect(checkZip(cells('<col/>'))).toBeNull();
    const tags = '<b/>'.repeat(zipLimits.tags + 1);
    expect(checkZip(zipOf([{ name: 'xl/sharedStrings.xml', text: tags }]))).toBe('too-much');
  });
});
