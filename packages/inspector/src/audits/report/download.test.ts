import { expect, it } from 'vitest';
import { look, pageOf } from '../../testing/page.ts';
import { reportPage, SECTIONS } from '../../testing/report.ts';
import audit from './download.ts';

const found = (text: string, params = {}) =>
  look(audit, reportPage({}, { text }), params)?.map(({ where }) => where.zh);
const FILE = '<a href="/nb/2025.docx">年报</a>';

it('passes text and file', () => {
  expect(found(SECTIONS + '公开信息。'.repeat(200) + FILE)).toEqual([]);
});

it('finds a page without the one or the other', () => {
  expect(found(SECTIONS + '公开信息。'.repeat(200))).toEqual(['有可下载的文件']);
  expect(found(FILE)).toEqual(['页面上有全文']);
});

it('does not apply elsewhere', () => {
  expect(look(audit, pageOf(''))).toBeNull();
});
