import { isGovernment, isOwn, issuerIn } from '../../derive/report/issuer.ts';
import { reportOf } from '../../derive/report/report.ts';
import { dayIn } from '../../gather/page.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { ACT, WUHU } from '../shared/sources.ts';
import { tagOf } from '../shared/tags.ts';

/** The day on which the page says that it was published. */
const SAID = /(?:发布(?:时间|日期)|日期|时间)[：:\s]*(20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

/** The unit's own report of a year is out by the end of January; that of a government by the end of March. */
export default pageAudit({
  id: 'report-deadline',
  title: { zh: '年报：发布期限', en: 'annual report: in time' },
  says: {
    zh: '部门的年报应在次年1月31日前发布，县级以上地方政府的在3月31日前；只看本单位自己的年报，按标题和网站名称认；按页面写的发布日期看，期限可以按本地规定改。',
    en: 'The report of a department is out by 31 January of the next year, that of a government by 31 March; only reports of the unit itself are judged, by their titles and the name of the site; a plan can set other days.',
  },
  sources: [ACT, WUHU],
  params: { by: '01-31', governments: '03-31' },
  finds: 'suspect',
  appliesTo: (page, { owner }) => (reportOf(page)?.year ?? null) !== null && isOwn(issuerIn(page.title), owner),
  judge(page, { by, governments }, { owner }): Finding[] {
    const year = reportOf(page)?.year ?? 0;
    const due = `${year + 1}-${isGovernment(issuerIn(page.title) || owner) ? governments : by}`;
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
