import { expect, it } from 'vitest';
import { proposeColumns } from '../mapping/columns.ts';
import { siteKindWord, toSite } from './read-site.ts';
import { type SiteColumn, siteShape } from './shape.ts';

const read = (cells: Partial<Record<SiteColumn, string>>) => toSite((column) => cells[column], 2);

it('reads the words of an office: platform, full-width code, yes and no', () => {
  const cells = {
    unit: '甲县',
    name: '甲县发布',
    address: 'jiaxian',
    kind: '微信公众号',
    main: '是',
    code: '３４１２００００１２',
  };
  expect(read(cells)).toEqual({
    unit: '甲县',
    name: '甲县发布',
    address: 'jiaxian',
    kind: 'wechat',
    main: true,
    code: '3412000012',
    row: 2,
  });
  expect(read({ kind: '抖音' }).kind).toBe('other');
});

it('takes a row without a kind for a website, and keeps a word that means nothing', () => {
  expect(read({ unit: 'a' })).toMatchObject({ kind: 'website', main: false });
  expect(read({ kind: '电报', main: '也许' })).toMatchObject({ kind: { word: '电报' }, main: { word: '也许' } });
  expect(siteKindWord('weibo')).toBe('微博');
});

it('knows the headings of a usual register', () => {
  expect(proposeColumns(['序号', '主办单位', '网站名称', '首页网址', '网站标识码', '是否门户'], siteShape)).toEqual([
    null,
    'unit',
    'name',
    'address',
    'code',
    'main',
  ]);
});
