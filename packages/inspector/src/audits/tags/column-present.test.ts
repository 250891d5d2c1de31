import { expect, it } from 'vitest';
import { look, observed, pageOf, tags } from '../../testing/page.ts';
import audit from './column-present.ts';

const all = { ColumnName: '政策文件', ColumnDescription: '文件', ColumnKeywords: '文件', ColumnType: '政策文件' };

it('passes a column with all four and finds what is missing', () => {
  expect(look(audit, pageOf('', { head: tags(all) }))).toEqual([]);
  expect(observed(look(audit, pageOf('', { head: tags({ ColumnName: '政策文件' }) })))).toEqual(['—', '—', '—']);
});

it('knows a column without any tag by its list of dated lines', () => {
  const list = Array.from({ length: 6 }, (_, at) => `<li><a href="t${at}.html">文件</a>2026-05-0${at + 1}</li>`).join(
    '',
  );
  expect(look(audit, pageOf(`<ul>${list}</ul>`))).toHaveLength(4);
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf('正文', { head: tags({ ArticleTitle: '甲' }) }))).toBeNull();
});
