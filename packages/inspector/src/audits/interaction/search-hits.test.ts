import { expect, it } from 'vitest';
import type { Searched } from '../../derive/site.ts';
import { observed, pageOf } from '../../testing/page.ts';
import { siteOf } from '../../testing/site.ts';
import audit from './search-hits.ts';

const URL_OF = 'http://www.jia.gov.cn/so?q=';
const FORM = '<form action="/so"><input name="q" placeholder="搜索"></form>';
const params = { words: ['精准扶贫', '生态环保'], least: 10 };

/** What is said of a site whose search answers so; null: its results could not be read. */
const judge = (hits: readonly (number | null | Searched)[], body = FORM, given = params) =>
  audit.judge(
    siteOf({
      front: pageOf(body, { url: 'http://www.jia.gov.cn/' }),
      searched: new Map(
        hits.map((one, at) => [
          params.words[at] ?? '',
          typeof one === 'object' && one !== null ? one : { url: URL_OF + at, failure: null, hits: one },
        ]),
      ),
    }),
    given,
  );

it('passes a site whose words are found often enough together, and says how often each', () => {
  expect(judge([6, 4])).toEqual({
    verdict: 'pass',
    findings: [],
    why: { zh: '“精准扶贫”6条，“生态环保”4条', en: '精准扶贫: 6, 生态环保: 4' },
  });
  expect(judge([10, null]).verdict).toBe('pass');
});

it('gives the number of each word where they are found more seldom', () => {
  const { verdict, findings } = judge([6, 0]);
  expect([verdict, observed(findings)]).toEqual(['suspect', ['6', '0']]);
  expect(findings[1]).toMatchObject({ of: '生态环保', url: `${URL_OF}1` });
});

it('cannot test a search whose results it did not see', () => {
  expect(judge([6, null])).toMatchObject({
    verdict: 'notTestable',
    why: { zh: '“精准扶贫”6条，“生态环保”结果没能读出来' },
  });
  expect(judge([1, { url: '', failure: 'robots', hits: null }]).why?.zh).toContain('网站声明不让机器看');
  expect(judge([]).verdict).toBe('notTestable');
});

it('cannot test a search that scripts make, that is posted, or that another site offers', () => {
  expect(judge([], '<input placeholder="搜索">').why?.zh).toContain('不靠脚本');
  expect(judge([], '<form method="post" action="/so"><input name="q" title="搜索"></form>').why?.zh).toContain('POST');
  expect(judge([], '<form action="http://so.invalid/s?"><input name="q" title="搜索"></form>').why?.zh).toContain(
    '站外',
  );
  expect(audit.judge(siteOf({ front: null }), params).verdict).toBe('notTestable');
});

it('does not apply where a plan looks for no words', () => {
  expect(judge([], FORM, { ...params, words: [] }).verdict).toBe('notApplicable');
});
