import { expect, it } from 'vitest';
import { namedPage } from '../../testing/columns.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './request-channel.ts';

const found = (body: string, name = '依申请公开') => observed(look(audit, namedPage(name, body)));

it('passes a form, a file, and words on how to apply', () => {
  expect(found('<form action="/ysq/submit" method="post"></form>')).toEqual([]);
  expect(found('<a href="/f.docx">政府信息公开申请表</a>')).toEqual([]);
  expect(found('<p>申请方式：当面、邮寄、网上。</p>')).toEqual([]);
});

it('finds a page with nothing of the kind', () => {
  expect(found('<p>欢迎</p>')).toEqual(['—']);
});

it('does not apply elsewhere', () => {
  expect(found('<p>欢迎</p>', '通知公告')).toBeNull();
});
