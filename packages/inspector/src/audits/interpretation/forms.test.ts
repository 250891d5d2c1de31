import { expect, it } from 'vitest';
import { interpretationPage } from '../../testing/document.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './forms.ts';

const judge = (titles: readonly string[], rest = {}) =>
  audit.judge(
    siteOf({
      shelf: shelfOf(
        ...titles.map((title, at) => interpretationPage({ title, url: `http://www.jia.gov.cn/jd/${at}.html` })),
      ),
      ...rest,
    }),
    audit.params,
  );

it('passes words and pictures', () => {
  expect(judge(['《甲市预算管理办法》政策解读', '一图读懂《甲市预算管理办法》']).verdict).toBe('pass');
});

it('finds words only', () => {
  const { verdict, findings } = judge(['《甲市预算管理办法》政策解读']);
  expect([verdict, findings[0]?.observed]).toEqual(['suspect', '文字']);
});

it('cannot tell where not all was seen, and does not apply without interpretations', () => {
  expect(judge(['《甲市预算管理办法》政策解读'], { cut: true }).verdict).toBe('notTestable');
  expect(judge([]).verdict).toBe('notApplicable');
});
