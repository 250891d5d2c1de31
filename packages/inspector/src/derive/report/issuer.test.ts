import { expect, it } from 'vitest';
import { pageOf, tags } from '../../testing/page.ts';
import { isGovernment, isOwn, issuerIn, ownerOf } from './issuer.ts';

it.each([
  ['清源县2025年政府信息公开工作年度报告', '清源县'],
  ['2025年清源县财政局政府信息公开工作年度报告-清源县人民政府', '清源县财政局'],
  ['清源县人民政府信息公开工作年度报告（2025年）', '清源县'],
  ['2025年政府信息公开工作年度报告', ''],
])('reads who reports in “%s”', (title, issuer) => {
  expect(issuerIn(title)).toBe(issuer);
});

it.each([
  ['清源县', '清源县人民政府门户网站', true],
  ['清源县人民政府办公室', '清源县人民政府', true],
  ['财政局', '清源县财政局', true],
  ['', '清源县财政局', true],
  ['清源县财政局', '', true],
  ['清源县财政局', '清源县人民政府', false],
  ['清源县', '清源县财政局网站', false],
])('%s on the site of %s', (issuer, owner, own) => {
  expect(isOwn(issuer, owner)).toBe(own);
});

it('tells a government from its departments', () => {
  expect(['清源县', '清源县人民政府办公室', '清源县财政局', '柳河镇', ''].map(isGovernment)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('reads whose site it is in its tag, its footer or its title', () => {
  const page = (head: string, body = '') => ownerOf(pageOf(body, { head }));
  expect(page(tags({ SiteName: '清源县人民政府' }), '主办：某处')).toBe('清源县人民政府');
  expect(page('', '<p>主办单位：清源县财政局 电话</p>')).toBe('清源县财政局');
  expect(page('<title>年报-清源县财政局</title>')).toBe('清源县财政局');
});
