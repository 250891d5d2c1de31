import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import audit from './site-code-consistent.ts';

const found = (said: string, tag: string, entry = '') =>
  observed(
    look(
      audit,
      pageOf(`<div>网站标识码：${said}</div>${entry}`, { head: tag === '' ? '' : tags({ SiteIDCode: tag }) }),
    ),
  );
const SCRIPT =
  '<script id="_jiucuo_" sitecode="3400000002" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>';
const LINK = '<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3400000001&url=x">找错</a>';

it('passes one code in all places', () => {
  expect(found('3400000001', '3400000001', LINK)).toEqual([]);
  expect(found('BM01000001', 'bm01000001')).toEqual([]);
});

it('finds another code in the tag or in the entry', () => {
  expect(found('3400000001', '3400000003')).toEqual(['3400000001 ≠ 3400000003']);
  expect(found('3400000001', '3400000001', SCRIPT)).toEqual(['3400000001 ≠ 3400000002']);
});

it('does not apply where there is nothing to compare', () => {
  expect(found('3400000001', '')).toBeNull();
});
