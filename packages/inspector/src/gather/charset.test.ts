import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePage } from './charset.ts';

// 甲市 in GBK.
const GBK = Buffer.from([0xbc, 0xd7, 0xca, 0xd0]);
const join = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

it.each<[string, Buffer, string, string, string | null]>([
  ['meta', join('<meta charset="gb2312">', GBK), '', 'gb18030', 'gb2312'],
  [
    'the old form of meta',
    join('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', GBK),
    '',
    'gb18030',
    'gbk',
  ],
  ['the header', GBK, 'text/html; charset=gbk', 'gb18030', 'gbk'],
  ['the bytes, where nothing is declared', GBK, '', 'gb18030', null],
  ['the bytes, in UTF-8', join('甲市'), '', 'utf-8', null],
  ['the bytes, where UTF-8 is declared and is not there', join('<meta charset="utf-8">', GBK), '', 'gb18030', 'utf-8'],
  ['the mark at the beginning', join(Buffer.from([0xef, 0xbb, 0xbf]), '<meta charset="gbk">甲市'), '', 'utf-8', 'gbk'],
  ['an encoding that there is not', join('<meta charset="chinese-9">甲市'), '', 'utf-8', 'chinese-9'],
])('reads by %s', (_, bytes, type, charset, declared) => {
  const decoded = decodePage(bytes, type);
  expect([decoded.charset, decoded.declared, decoded.garbled]).toEqual([charset, declared, 0]);
  expect(decoded.text).toContain('甲市');
});

it('reads a rare sign of GB18030 in a page that says GB2312', () => {
  // 𠮷, four bytes in GB18030.
  const decoded = decodePage(join('<meta charset="gb2312">', Buffer.from([0x95, 0x34, 0xb2, 0x38])));
  expect([decoded.garbled, [...decoded.text].at(-1)?.codePointAt(0)?.toString(16)]).toEqual([
    0,
    expect.stringMatching(/^2/),
  ]);
});

it('counts the signs that cannot be read', () => {
  expect(decodePage(join('<meta charset="gbk">', Buffer.from([0xff, 0x41, 0xff]))).garbled).toBeGreaterThan(0);
});

it('reads whatever is UTF-8 as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = Buffer.from(text);
      expect(decodePage(bytes, 'text/html; charset=utf-8').text).toBe(new TextDecoder().decode(bytes));
    }),
  );
});
