import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import audit from './value-sane.ts';

const found = (values: Record<string, string>) => observed(look(audit, pageOf('', { head: tags(values) })));

it.each([
  { SiteDomain: 'www.jia.gov.cn' },
  { SiteDomain: 'http://jia.gov.cn/' },
  { SiteIDCode: '3400000001' },
  { SiteIDCode: 'bm01000001' },
  { PubDate: '2026-05-01 09:30' },
  { PubDate: '2026年5月1日' },
])('passes %j', (values) => {
  expect(found(values)).toEqual([]);
});

it.each([
  { SiteDomain: 'www.yi.gov.cn' },
  { SiteIDCode: '340000000112' },
  { SiteName: '{$title}' },
  { ArticleTitle: 'null' },
  { PubDate: '昨天' },
])('finds %j', (values) => {
  expect(found(values)).toEqual(Object.values(values));
});

it('does not apply to a page without tags', () => {
  expect(look(audit, pageOf('正文'))).toBeNull();
});
