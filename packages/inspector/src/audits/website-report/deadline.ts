import { websiteReportOf } from '../../derive/website-report.ts';
import { pageAudit } from '../audit.ts';
import { BOZHOU, WEBSITE_REPORT } from '../shared/sources.ts';

/** The statement of a year is out by the end of January. */
export default pageAudit({
  id: 'site-report-deadline',
  title: { zh: '网站年度报表：发布期限', en: 'statement of website work: in time' },
  says: {
    zh: '网站年度报表应在次年1月31日前发布；按页面写的发布日期看，期限可以改。',
    en: 'The statement is out by 31 January of the next year, by the day on its page; a plan can set another day.',
  },
  sources: [WEBSITE_REPORT, BOZHOU],
  params: { by: '01-31' },
  finds: 'suspect',
  appliesTo: (page) => (websiteReportOf(page)?.year ?? null) !== null,
  judge(page, { by }) {
    const { year, published } = websiteReportOf(page) ?? { year: 0, published: null };
    const due = `${(year ?? 0) + 1}-${by}`;
    if (published !== null && published <= due) return [];
    return [
      {
        url: page.url,
        where: { zh: '发布日期', en: 'day of publication' },
        observed: published ?? '—',
        expected: { zh: `不晚于 ${due}`, en: `not after ${due}` },
      },
    ];
  },
});
