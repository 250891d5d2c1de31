import { carriedScheme } from '@mingjian/reader/blocks';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { carrying } from './carry.ts';
import { small } from './testing/small.ts';

const links = (inside: string): Uint8Array => strToU8(`<Relationships xmlns="r">${inside}</Relationships>`);

it('carries every sign that a scheme can hold', async () => {
  const scheme = { ...small, title: 'a & b <c> ]]> "d"\r\n\u0001\uFFFE 𠮷 \\uffff' };
  const bytes = carrying(zipSync({ 'word/_rels/document.xml.rels': links('') }), scheme);
  expect(JSON.parse((await carriedScheme(bytes)) ?? '')).toEqual(scheme);
});

it('takes a document without links to other parts, too', async () => {
  const bytes = carrying(zipSync({ 'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="r"/>') }), small);
  expect(JSON.parse((await carriedScheme(bytes)) ?? '')).toEqual(small);
});

it('refuses what is no office document', () => {
  expect(() => carrying(zipSync({ 'a.txt': strToU8('a') }), small)).toThrow('main part');
});
