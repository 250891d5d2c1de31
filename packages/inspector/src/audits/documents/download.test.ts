import { expect, it } from 'vitest';
import { documentPage } from '../../testing/document.ts';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './download.ts';

it('passes a file and a link to download', () => {
  expect(look(audit, documentPage())).toEqual([]);
  expect(look(audit, pageOf('<p>文号：甲政〔2026〕5号</p><a href="/download?id=1">文本下载</a>'))).toEqual([]);
});

it('finds a document without', () => {
  expect(observed(look(audit, pageOf('<p>文号：甲政〔2026〕5号</p><a href="/a.html">返回</a>')))).toEqual(['—']);
});

it('does not apply to a page without a document', () => {
  expect(look(audit, pageOf('<p>会议</p>'))).toBeNull();
});
