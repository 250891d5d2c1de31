import { APPLICANTS } from '../../derive/report/applications.ts';
import { applicationsOf } from '../../derive/report/report.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { OWN, REPORT } from '../shared/sources.ts';

/** A number in every cell: nothing is written 0. */
export default pageAudit({
  id: 'report-cells-numeric',
  title: { zh: '年报：表格填数', en: 'annual report: a number in every cell' },
  says: {
    zh: '申请情况表每一格都应填数，没有的填0，不留空，不填“无”“/”“-”。',
    en: 'Every cell of the table of applications holds a number; none is 0, and not blank, 无, / or -.',
  },
  sources: [REPORT, OWN],
  params: {},
  finds: 'fail',
  appliesTo: (page) => applicationsOf(page) !== undefined,
  judge(page) {
    const table = applicationsOf(page);
    if (table === undefined) return [];
    const { received, carriedIn, results, total, carriedOut } = table;
    return [received, carriedIn, ...results, total, carriedOut].flatMap(({ label, figures }) =>
      figures.flatMap((figure, at): Finding[] =>
        'value' in figure
          ? []
          : [
              {
                url: page.url,
                where: {
                  zh: `申请情况表“${label.slice(0, 40)}”行“${APPLICANTS[at]}”列`,
                  en: `row ${label.slice(0, 40)}, column ${APPLICANTS[at]}`,
                },
                observed: figure.words === '' ? '—' : figure.words.slice(0, 40),
                expected: { zh: '填数，没有的填0', en: 'a number, 0 where there is none' },
              },
            ],
      ),
    );
  },
});
