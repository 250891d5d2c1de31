import { reportOf } from '../../derive/report/report.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { OWN, REPORT } from '../shared/sources.ts';

/** Instructions of the form that were left in. */
const LEFT =
  /该部分以表格形式报告|(?:请|需)?(?:在此|此处)(?:填写|说明)|（示例）|XX+(?:县|市|区|局|单位|年)|\bxx+\b|＊{2,}/gi;

/** A report without leftovers of its template. */
export default pageAudit({
  id: 'report-no-template-residue',
  title: { zh: '年报：模板残留', en: 'annual report: leftovers of its template' },
  says: {
    zh: '年报里不应留有模板的填写说明和占位文字。',
    en: 'No instructions or placeholders of the template are left in the report.',
  },
  sources: [REPORT, OWN],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => reportOf(page) !== null,
  judge: ({ url, text }) =>
    [...text.matchAll(LEFT)].map(
      ({ 0: words, index }): Finding => ({
        url,
        where: placeOf(index),
        observed: words,
        expected: { zh: '删去填写说明，写实际内容', en: 'contents in place of instructions' },
        excerpt: excerptOf(text, index, index + words.length),
      }),
    ),
});
