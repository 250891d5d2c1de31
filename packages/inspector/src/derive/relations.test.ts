import { expect, it } from 'vitest';
import { documentPage, interpretationPage } from '../testing/document.ts';
import { shelfOf } from '../testing/site.ts';
import { pairsOf } from './relations.ts';

it('pairs by links in either direction, and by the name of the document', () => {
  const shelf = shelfOf(
    documentPage({}, { after: '<a href="/jd/1.html">一图读懂</a>' }),
    interpretationPage({ title: '一图读懂预算管理新规定的要点', after: '' }),
    interpretationPage({ url: 'http://www.jia.gov.cn/jd/2.html', after: '' }),
    interpretationPage({ title: '预算管理新规定专家解读', url: 'http://www.jia.gov.cn/jd/3.html' }),
    interpretationPage({ title: '《乙市采购办法》解读', url: 'http://www.jia.gov.cn/jd/4.html', after: '' }),
  );
  expect(
    pairsOf(shelf).map(({ interpretation, fromDocument, fromInterpretation }) => [
      new URL(interpretation.url).pathname,
      fromDocument,
      fromInterpretation,
    ]),
  ).toEqual([
    ['/jd/1.html', true, false],
    ['/jd/2.html', false, false],
    ['/jd/3.html', false, true],
  ]);
});
