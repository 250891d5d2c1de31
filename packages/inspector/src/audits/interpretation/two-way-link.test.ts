import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { documentPage, interpretationPage } from '../../testing/document.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './two-way-link.ts';

const judge = (...pages: readonly Page[]) => audit.judge(siteOf({ shelf: shelfOf(...pages) }), {});
const found = (...pages: readonly Page[]) =>
  judge(...pages).findings.map(({ url, expected }) => `${new URL(url).pathname} ${expected.zh}`);
const LINK = '<a href="/jd/1.html">相关解读</a>';

it('passes links both ways', () => {
  expect(judge(documentPage({}, { after: LINK }), interpretationPage()).verdict).toBe('pass');
});

it('finds each direction that is missing', () => {
  expect(found(documentPage(), interpretationPage())).toEqual(['/zc/1.html 链接解读 http://www.jia.gov.cn/jd/1.html']);
  expect(found(documentPage({}, { after: LINK }), interpretationPage({ after: '' }))).toEqual([
    '/jd/1.html 链接文件 http://www.jia.gov.cn/zc/1.html',
  ]);
});

it('finds an interpretation that leads to no document at all', () => {
  expect(found(interpretationPage({ title: '《某办法》政策解读', after: '' }))).toEqual([
    '/jd/1.html 链接被解读的文件',
  ]);
});

it('does not apply without interpretations', () => {
  expect(judge(documentPage()).verdict).toBe('notApplicable');
});
