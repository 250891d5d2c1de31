import { expect, it } from 'vitest';
import { decodePage } from '../../gather/charset.ts';
import { gatherPage } from '../../gather/page.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './garbled.ts';

const URL = 'http://www.jia.gov.cn/a.html';
const found = (bytes: Uint8Array, type = '') => observed(look(audit, gatherPage(URL, decodePage(bytes, type))));
const GBK = Buffer.from([0xbc, 0xd7, 0xca, 0xd0]);

it('passes a page in GBK that says GB2312, and one in UTF-8', () => {
  expect(found(Buffer.concat([Buffer.from('<meta charset="gb2312">'), GBK]))).toEqual([]);
  expect(found(Buffer.from('<meta charset="utf-8">甲市'))).toEqual([]);
});

it('finds a page that says UTF-8 and is not', () => {
  expect(found(Buffer.concat([Buffer.from('<meta charset="utf-8">'), GBK]))).toEqual(['utf-8']);
});

it('finds damaged signs', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="gbk">甲'), Buffer.from([0xff, 0xff, 0x41])]);
  expect(found(bytes)?.[0]).toMatch(/^gb18030: \d+ × U\+FFFD$/);
});
