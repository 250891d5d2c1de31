import { websiteReportOf } from '../../derive/website-report.ts';
import { pageAudit } from '../audit.ts';
import { BOZHOU, WEBSITE_REPORT } from '../shared/sources.ts';

/** The statement of website work is called as the form calls it. */
export default pageAudit({
  id: 'site-report-title',
  title: { zh: '网站年度报表：名称', en: 'statement of website work: its name' },
  says: {
    zh: '网站年度报表的名称为“政府网站工作年度报表（YYYY年度）”，前面可以加网站名称；写法可以改。',
    en: 'The statement is called 政府网站工作年度报表（YYYY年度）, with the name of the site before it.',
  },
  sources: [BOZHOU, WEBSITE_REPORT],
  params: { form: '政府网站工作年度报表\\s*[（(]\\s*20\\d{2}\\s*年度?\\s*[）)]$' },
  finds: 'suspect',
  appliesTo: (page) => websiteReportOf(page) !== null,
  judge(page, { form }) {
    const { title } = websiteReportOf(page) ?? { title: '' };
    if (new RegExp(form).test(title)) return [];
    return [
      {
        url: page.url,
        where: { zh: '标题', en: 'title' },
        observed: title.slice(0, 120),
        expected: { zh: '政府网站工作年度报表（YYYY年度）', en: '政府网站工作年度报表（YYYY年度）' },
      },
    ];
  },
});
