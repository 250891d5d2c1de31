import type { Stock } from '../../derive/report/stock.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { OWN, REPORT } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** Documents in force: those of last year, with what was made and without what was ended. */
export default siteAudit({
  id: 'report-a-stock',
  title: { zh: '年报：现行有效件数', en: 'annual report: documents in force' },
  says: {
    zh: '同一单位的年报，规章、行政规范性文件的现行有效件数应等于上一年的现行有效件数加本年制发、减本年废止；到期失效、重新登记等有原因的由人剔除。',
    en: 'In the reports of one body, documents in force are those of the year before with those made and without those ended; a person takes out what has a reason, as documents that ran out.',
  },
  sources: [REPORT, OWN],
  params: {},
  judge(site): Judged {
    const known = new Map(site.shelf.reports.map((one) => [`${one.body} ${one.year}`, one]));
    let compared = 0;
    const findings = site.shelf.reports.flatMap(({ url, year, body, stock }): Finding[] => {
      const before = known.get(`${body} ${year - 1}`)?.stock ?? [];
      return stock.flatMap(({ name, made, ended, valid }): Finding[] => {
        const was = before.find((one: Stock) => one.name === name)?.valid ?? null;
        if (was === null || made === null || ended === null || valid === null) return [];
        compared += 1;
        if (was + made - ended === valid) return [];
        return [
          {
            url,
            where: { zh: `${year}年“${name}”现行有效件数`, en: `${year}, ${name} in force` },
            observed: `${was} + ${made} − ${ended} ≠ ${valid}`,
            expected: { zh: '上年有效 + 制发 − 废止 = 现行有效', en: 'in force before + made − ended = in force' },
          },
        ];
      });
    });
    if (compared === 0)
      return noneOf(site, { zh: '没有同一单位相邻两年的文件件数', en: 'no such numbers of one body in two years' });
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
