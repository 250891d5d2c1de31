import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { documentPage } from '../../testing/document.ts';
import { look, pageOf } from '../../testing/page.ts';
import audit from './elements.ts';

const found = (page: Page, params = {}) => look(audit, page, params)?.map(({ where }) => where.zh);

it('passes a head with all that is asked', () => {
  expect(found(documentPage())).toEqual([]);
});

it('finds each element that is missing', () => {
  expect(found(documentPage({ 有效性: null, 成文日期: null }))).toEqual(['文件信息：成文日期', '文件信息：有效性']);
  expect(found(pageOf('<h1>关于防汛的通知</h1><p>甲政〔2026〕5号</p>'), { elements: ['number', 'issuer'] })).toEqual([
    '文件信息：发文字号',
    '文件信息：发文机关',
  ]);
});

it('does not apply to a page without a document', () => {
  expect(found(pageOf('<p>全市召开会议</p>'))).toBeUndefined();
});
