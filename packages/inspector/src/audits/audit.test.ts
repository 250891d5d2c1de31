import { expect, it } from 'vitest';
import { look, pageOf } from '../testing/page.ts';
import { type Finding, pageAudit } from './audit.ts';

it('lets no number of a person out of an audit that was looking for something else', () => {
  const audit = pageAudit({
    id: 'any',
    title: { zh: '', en: '' },
    says: { zh: '', en: '' },
    sources: [],
    params: {},
    finds: 'fail',
    appliesTo: () => true,
    judge: ({ url }): Finding[] => [
      {
        url: `${url}?13800138000`,
        where: { zh: '链接“张某13800138000”', en: 'link “张某13800138000”' },
        observed: 'http://a.gov.cn/13800138000 11010519491231002X',
        expected: { zh: '', en: '' },
        excerpt: '卡6222023400000000017',
      },
    ],
  });
  expect(look(audit, pageOf(''))).toEqual([
    expect.objectContaining({
      url: expect.stringContaining('?13800138000'),
      where: { zh: '链接“张某138****8000”', en: 'link “张某138****8000”' },
      observed: 'http://a.gov.cn/13800138000 110105********002X',
      excerpt: '卡***************0017',
    }),
  ]);
});
