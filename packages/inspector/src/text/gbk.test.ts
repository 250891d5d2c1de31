import { expect, it } from 'vitest';
import { encodeGbk } from './gbk.ts';

it('writes what the platform reads back, and refuses a sign that GBK has not', () => {
  const text = '政务公开 2026，〔第1号〕';
  expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text);
  expect(() => encodeGbk('𠮷')).toThrow();
});
