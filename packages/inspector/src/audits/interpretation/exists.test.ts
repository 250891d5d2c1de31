import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { documentPage, interpretationPage } from '../../testing/document.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './exists.ts';

const judge = (pages: readonly Page[], rest = {}) =>
  audit.judge(siteOf({ shelf: shelfOf(...pages), ...rest }), audit.params);

it('passes a document that is interpreted, known by its name alone', () => {
  expect(judge([documentPage(), interpretationPage({ after: '' })]).verdict).toBe('pass');
});

it('finds a document that nobody interprets', () => {
  const { verdict, findings } = judge([
    documentPage(),
    interpretationPage({ title: '《甲市采购办法》政策解读', after: '' }),
  ]);
  expect([verdict, findings.map(({ url }) => url)]).toEqual(['suspect', ['http://www.jia.gov.cn/zc/1.html']]);
});

it('cannot tell where not all was seen, and does not apply to letters of one case', () => {
  expect(judge([documentPage()], { cut: true }).verdict).toBe('notTestable');
  expect(judge([documentPage({}, { title: '关于张三任职的通知' })]).verdict).toBe('notApplicable');
});
