import { reportOf } from '../../derive/report/report.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { REPORT } from '../shared/sources.ts';

/** The six parts, with what they were called before. */
const PARTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['一、总体情况', /总体情况|概述/],
  ['二、主动公开政府信息情况', /主动公开(?:政府信息)?(?:的)?情况/],
  ['三、收到和处理政府信息公开申请情况', /收到和处理政府信息公开申请(?:的)?情况/],
  ['四、政府信息公开行政复议、行政诉讼情况', /行政复议[、和及，]?(?:提起)?行政诉讼(?:的)?情况/],
  ['五、存在的主要问题及改进情况', /存在的?(?:主要)?问题[及和]改进(?:情况|措施)/],
  ['六、其他需要报告的事项', /其他需要报告的事项/],
];
const NUMBERS = '一二三四五六';

/** The annual report has its six parts in their order. */
export default pageAudit({
  id: 'report-sections',
  title: { zh: '年报：六个部分', en: 'annual report: its six parts' },
  says: {
    zh: '政府信息公开工作年度报告应按规定依次写六个部分。',
    en: 'The annual report on disclosure has the six parts that are prescribed, in their order.',
  },
  sources: [REPORT],
  params: {},
  finds: 'fail',
  appliesTo: (page) => reportOf(page) !== null,
  judge({ url, text }) {
    let from = 0;
    return PARTS.flatMap(([name, words], at): Finding[] => {
      const heading = new RegExp(`${NUMBERS[at]}\\s*[、.．][^\\n]{0,20}?(?:${words.source})`);
      const found = heading.exec(text.slice(from));
      if (found) {
        from += found.index + found[0].length;
        return [];
      }
      const elsewhere = words.test(text);
      return [
        {
          url,
          where: { zh: name, en: `part ${at + 1}` },
          observed: elsewhere ? '≠' : '—',
          expected: elsewhere
            ? { zh: `在第${NUMBERS[at]}部分`, en: `as part ${at + 1}` }
            : { zh: '有这一部分', en: 'this part' },
        },
      ];
    });
  },
});
