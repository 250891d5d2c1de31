import { expect, it } from 'vitest';
import { seenFile } from './seen-file.ts';

it.each([
  ['pii-id-card', 'http://a.gov.cn/zwgk/1.html?x=1', '1.html.html', 'text/html'],
  ['pii-id-card', 'http://a.gov.cn/', 'index.html', 'text/html'],
  ['attachment-id-card', 'http://a.gov.cn/f/list.PDF#p2', 'list.PDF', 'application/pdf'],
  ['attachment-id-card', 'http://a.gov.cn/f/list', 'list.html', 'text/html'],
])('%s at %s is kept as %s', (audit, url, name, type) => {
  expect(seenFile({ audit, url })).toEqual({ name, type });
});
