import { expect, it } from 'vitest';
import { gatherPage } from '../../gather/page.ts';
import { look, pageOf } from '../../testing/page.ts';
import audit from './page-basics.ts';

const HOME = 'http://www.jia.gov.cn/';
const found = (text: string) =>
  look(audit, gatherPage(HOME, { text, charset: 'utf-8', declared: null, garbled: 0 }))?.map(
    ({ where, observed }) => `${where.zh} ${observed}`,
  );

it('passes a page that says all three, decoration included', () => {
  expect(
    found('<html lang="zh"><title>甲市</title><img src="a.png" alt="党徽"><img alt="" src="b.png"></html>'),
  ).toEqual([]);
});

it('finds what is missing', () => {
  expect(found('<html><img src="a.png"><img src="b.png" title="x"></html>')).toEqual([
    '网页标题 —',
    '网页语言（lang） —',
    '图片的替代文字 2',
  ]);
});

it('looks at the home page', () => {
  expect(look(audit, pageOf('<img src="a.png">'))).toBeNull();
});
