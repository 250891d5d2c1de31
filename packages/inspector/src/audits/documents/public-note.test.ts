import { expect, it } from 'vitest';
import { documentPage } from '../../testing/document.ts';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './public-note.ts';

it('passes the note', () => {
  expect(look(audit, documentPage())).toEqual([]);
});

it('finds a document without it', () => {
  expect(observed(look(audit, pageOf('<p>文号：甲政〔2026〕5号</p><p>全文</p>')))).toEqual(['—']);
});

it('does not apply to a page without a document', () => {
  expect(look(audit, pageOf('<p>会议</p>'))).toBeNull();
});
