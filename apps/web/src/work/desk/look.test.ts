import { expect, it } from 'vitest';
import { lookOf } from './look.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

it.each([
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ['RIFF\x10\x00\x00\x00WAVEfmt ', null],
  ['%PDF-1.7', 'application/pdf'],
  ['<svg xmlns="http://www.w3.org/2000/svg"><script>', null],
  ['<html>', null],
  ['\x89PN', null],
  ['', null],
])('%j looks like %s', (text, look) => {
  expect(lookOf(bytes(text))).toBe(look);
});
