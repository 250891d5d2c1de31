import { describe, expect, it } from 'vitest';
import { codesOf, taken, utf8 } from '../testing/bytes.ts';
import { decode } from './decode.ts';

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(taken(decode(utf8('编号,单位'), 'f'))).toBe('编号,单位');
    expect(taken(decode(utf8('\ufeff编号,单位'), 'f'))).toBe('编号,单位');
  });

  it('reads what is not UTF-8 as GB18030, rare characters of names among it', () => {
    // 单位,㛃䶮 in GB18030: the last two need four bytes.
    const bytes = [0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x82, 0x31, 0x97, 0x37, 0x82, 0x35, 0x87, 0x38];
    const text = taken(decode(Uint8Array.from(bytes), 'f'));
    expect(text.startsWith('单位,')).toBe(true);
    expect([...text]).toHaveLength(5);
    expect(text).not.toContain('\ufffd');
  });

  it('reads UTF-16 in both byte orders when a mark says so', () => {
    const little = Uint8Array.from([0xff, 0xfe, 0x16, 0x7f, 0xf7, 0x53]);
    const big = Uint8Array.from([0xfe, 0xff, 0x7f, 0x16, 0x53, 0xf7]);
    expect(taken(decode(little, 'f'))).toBe('编号');
    expect(taken(decode(big, 'f'))).toBe('编号');
  });

  it.each([
    ['bytes that are neither', [0x41, 0xff, 0xff, 0x42]],
    ['a mark of UTF-8 before something else', [0xef, 0xbb, 0xbf, 0xb5, 0xa5]],
    ['a workbook under another name', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]],
  ])('refuses %s instead of replacing characters', (_, bytes) => {
    expect(codesOf(decode(Uint8Array.from(bytes), 'f'))).toEqual(['file-encoding']);
  });
});
