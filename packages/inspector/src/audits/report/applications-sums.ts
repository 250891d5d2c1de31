import { APPLICANTS } from '../../derive/report/applications.ts';
import { numberIn } from '../../derive/report/figures.ts';
import { applicationsOf } from '../../derive/report/report.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { REPORT } from '../shared/sources.ts';

/** Totals of the table of applications: of its results by column, and of its applicants by row. */
export default pageAudit({
  id: 'report-b-totals',
  title: { zh: '年报：申请情况表的合计', en: 'annual report: totals of the table of applications' },
  says: {
    zh: '申请情况表：（七）总计等于各项办理结果之和；每一行的总计等于自然人与五类组织之和。',
    en: 'In the table of applications the total is the sum of the results, and each row’s total the sum of its applicants.',
  },
  sources: [REPORT],
  params: {},
  finds: 'fail',
  appliesTo: (page) => applicationsOf(page) !== undefined,
  judge(page) {
    const table = applicationsOf(page);
    if (table === undefined) return [];
    const { received, carriedIn, results, total, carriedOut } = table;
    const expected = { zh: '合计等于各项之和', en: 'the total is the sum of its parts' };
    const wrong = (
      place: string,
      english: string,
      parts: readonly (number | null)[],
      sum: number | null,
    ): Finding[] => {
      if (sum === null || parts.includes(null)) return [];
      const made = parts.reduce<number>((all, one) => all + (one ?? 0), 0);
      return made === sum
        ? []
        : [{ url: page.url, where: { zh: place, en: english }, observed: `${made} ≠ ${sum}`, expected }];
    };
    const columns = APPLICANTS.flatMap((name, at) =>
      wrong(
        `申请情况表“${name}”列（七）总计`,
        `column ${name}, total of the results`,
        results.map(({ figures }) => numberIn(figures[at])),
        numberIn(total.figures[at]),
      ),
    );
    const rows = [received, carriedIn, ...results, total, carriedOut].flatMap(({ label, figures }) => {
      const values = figures.map(numberIn);
      return wrong(
        `申请情况表“${label.slice(0, 40)}”行总计`,
        `row ${label.slice(0, 40)}, total`,
        values.slice(0, -1),
        values.at(-1) ?? null,
      );
    });
    return [...columns, ...rows];
  },
});
