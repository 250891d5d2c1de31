import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import audit from './site-present.ts';

const all = { SiteName: '甲市人民政府', SiteDomain: 'www.jia.gov.cn', SiteIDCode: '3400000001' };

it('passes a page with all three', () => {
  expect(look(audit, pageOf('', { head: tags(all) }))).toEqual([]);
});

it('finds one that is missing, empty, or written in another case', () => {
  const page = pageOf('', { head: tags({ SiteName: '甲市人民政府', siteidcode: '3400000001', SiteDomain: ' ' }) });
  expect(observed(look(audit, page))).toEqual(['SiteDomain=""', 'siteidcode']);
  expect(look(audit, pageOf(''))).toHaveLength(3);
});

it('asks for what a plan asks for', () => {
  expect(look(audit, pageOf('', { head: tags({ SiteName: '甲市' }) }), { required: ['SiteName'] })).toEqual([]);
});
