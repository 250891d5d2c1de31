import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import audit from './content-present.ts';

const all = { ArticleTitle: '关于甲的通知', PubDate: '2026-05-01 09:30', ContentSource: '市政府办公室' };

it('passes a page with all three and finds what is missing', () => {
  expect(look(audit, pageOf('正文', { head: tags(all) }))).toEqual([]);
  expect(observed(look(audit, pageOf('正文', { head: tags({ ArticleTitle: '甲', PubDate: '' }) })))).toEqual([
    'PubDate=""',
    '—',
  ]);
});

it('asks for further tags where a plan does', () => {
  expect(look(audit, pageOf('正文', { head: tags(all) }), { required: ['Keywords'] })).toHaveLength(1);
});

it('does not apply to columns', () => {
  expect(look(audit, pageOf('', { head: tags({ ColumnName: '政策文件' }) }))).toBeNull();
});
