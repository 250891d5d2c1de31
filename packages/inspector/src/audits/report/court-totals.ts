import { numberIn } from '../../derive/report/figures.ts';
import { reportOf } from '../../derive/report/report.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { REPORT } from '../shared/sources.ts';

const KINDS = [
  ['reviews', '行政复议'],
  ['suits', '未经复议直接起诉'],
  ['suitsAfterReview', '复议后起诉'],
] as const;

/** Totals of the table of reviews and lawsuits. */
export default pageAudit({
  id: 'report-c-totals',
  title: { zh: '年报：复议诉讼表的合计', en: 'annual report: totals of reviews and lawsuits' },
  says: {
    zh: '行政复议、未经复议直接起诉、复议后起诉三组，每组的总计等于结果维持、结果纠正、其他结果、尚未审结之和。',
    en: 'Of reviews and of both kinds of lawsuits the total is the sum of those upheld, put right, ended otherwise and not decided yet.',
  },
  sources: [REPORT],
  params: {},
  finds: 'fail',
  appliesTo: (page) => reportOf(page)?.court !== undefined,
  judge(page) {
    const court = reportOf(page)?.court;
    if (court === undefined) return [];
    return KINDS.flatMap(([kind, name]): Finding[] => {
      const parts = court[kind].parts.map(numberIn);
      const total = numberIn(court[kind].total);
      // A cell without a number is another audit's business.
      if (total === null || parts.includes(null)) return [];
      const made = parts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      if (made === total) return [];
      return [
        {
          url: page.url,
          where: { zh: `复议诉讼表“${name}”总计`, en: `table of reviews and lawsuits, ${name}` },
          observed: `${parts.join(' + ')} ≠ ${total}`,
          expected: { zh: '总计等于各项之和', en: 'the total is the sum of its parts' },
        },
      ];
    });
  },
});
