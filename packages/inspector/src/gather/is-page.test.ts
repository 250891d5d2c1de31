import { expect, it } from 'vitest';
import { isPage } from './is-page.ts';

it.each([
  ['<html>', 'text/html; charset=gbk', true],
  ['<html>', undefined, true],
  ['<html>', '', true],
  ['words', 'text/plain', true],
  ['<?xml version="1.0"?>', 'application/xhtml+xml', true],
  ['', 'text/html', true],
  ['%PDF-1.7', 'application/pdf', false],
  ['%PDF-1.7', 'text/html', false],
  ['PK\u0003\u0004', undefined, false],
  ['{"a":1}', 'application/json', false],
  ['a,b', 'application/octet-stream', false],
])('%j as %s: %s', (body, type, page) => {
  expect(isPage(Buffer.from(body, 'latin1'), type)).toBe(page);
});
