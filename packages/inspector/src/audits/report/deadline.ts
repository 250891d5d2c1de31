import { reportOf } from '../../derive/report/report.ts';
import { dayIn } from '../../gather/page.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { ACT, WUHU } from '../shared/sources.ts';
import { tagOf } from '../shared/tags.ts';

/** The day on which the page says that it was published. */
const SAID = /(?:发布(?:时间|日期)|日期|时间)[：:\s]*(20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

/** The report of a year is out by the end of January; that of a government by the end of March. */
export default pageAudit({
  id: 'report-deadline',
  title: { zh: '年报：发布期限', en: 'annual report: in time' },
  says: {
    zh: '部门的年报应在次年1月31日前发布，县级以上地方政府的在3月31日前；按页面写的发布日期看，期限可以按本地规定改。',
    en: 'The report of a department is out by 31 January of the next year, that of a government by 31 March; a plan can set another day.',
  },
  sources: [ACT, WUHU],
  params: { by: '01-31' },
  finds: 'suspect',
  appliesTo: (page) => (reportOf(page)?.year ?? null) !== null,
  judge(page, { by }): Finding[] {
    const year = reportOf(page)?.year ?? 0;
    const due = `${year + 1}-${by}`;
    const day = dayIn(tagOf(page, 'PubDate') ?? '') ?? dayIn(SAID.exec(page.text)?.[1] ?? '');
    if (day !== null && day <= due) return [];
    return [
      {
        url: page.url,
        where: { zh: '发布日期', en: 'day of publication' },
        observed: day ?? '—',
        expected: { zh: `不晚于 ${due}`, en: `not after ${due}` },
      },
    ];
  },
});
