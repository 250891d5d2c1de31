import { APPLICANTS } from '../../derive/report/applications.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { REPORT } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** What one year carried out the next year carries in, column by column. */
export default siteAudit({
  id: 'report-b-carryover',
  title: { zh: '年报：与上年结转一致', en: 'annual report: what was carried over' },
  says: {
    zh: '同一单位的年报，本年的“上年结转”应等于上一年的“结转下年度继续办理”，每一列都看。',
    en: 'In the reports of one body, what a year carries in is what the year before carried out, in each column.',
  },
  sources: [REPORT],
  params: {},
  judge(site): Judged {
    const known = new Map(site.shelf.reports.map((one) => [`${one.body} ${one.year}`, one]));
    let compared = 0;
    const findings = site.shelf.reports.flatMap(({ url, year, body, carriedIn }): Finding[] => {
      const before = known.get(`${body} ${year - 1}`);
      if (carriedIn === null || before === undefined || before.carriedOut === null) return [];
      compared += 1;
      return APPLICANTS.flatMap((name, at): Finding[] => {
        const [one, other] = [before.carriedOut?.[at] ?? null, carriedIn[at] ?? null];
        // A cell without a number is another audit's business.
        if (one === null || other === null || one === other) return [];
        return [
          {
            url,
            where: { zh: `${year}年“上年结转”行“${name}”列`, en: `${year}, carried in, column ${name}` },
            observed: `${other} ≠ ${one} (${year - 1})`,
            expected: { zh: `等于${year - 1}年的结转下年度`, en: `what ${year - 1} carried out` },
          },
        ];
      });
    });
    if (compared === 0)
      return noneOf(site, { zh: '没有同一单位相邻两年的年报', en: 'no reports of one body in two years' });
    return { verdict: findings.length > 0 ? 'fail' : 'pass', findings };
  },
});
