import { APPLICANTS } from '../../derive/report/applications.ts';
import { numberIn } from '../../derive/report/figures.ts';
import { applicationsOf } from '../../derive/report/report.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { REPORT } from '../shared/sources.ts';

/** What the form itself prints: the first row and the second are the third and the fourth. */
export default pageAudit({
  id: 'report-b-balance',
  title: { zh: '年报：申请数量的勾稽', en: 'annual report: the balance of applications' },
  says: {
    zh: '申请情况表每一列：本年新收加上年结转，等于办理总计加结转下年。',
    en: 'In each column of the table of applications: received and carried in equal dealt with and carried out.',
  },
  sources: [REPORT],
  params: {},
  finds: 'fail',
  appliesTo: (page) => applicationsOf(page) !== undefined,
  judge(page) {
    const table = applicationsOf(page);
    if (table === undefined) return [];
    const { received, carriedIn, total, carriedOut } = table;
    return APPLICANTS.flatMap((name, at): Finding[] => {
      const values = [received, carriedIn, total, carriedOut].map(({ figures }) => numberIn(figures[at]));
      const [one, two, three, four] = values;
      // A cell without a number is another audit's business.
      if (one == null || two == null || three == null || four == null || one + two === three + four) return [];
      return [
        {
          url: page.url,
          where: { zh: `申请情况表“${name}”列`, en: `table of applications, column ${name}` },
          observed: `${one} + ${two} ≠ ${three} + ${four}`,
          expected: {
            zh: '新收 + 上年结转 = 办理总计 + 结转下年',
            en: 'received + carried in = dealt with + carried out',
          },
        },
      ];
    });
  },
});
