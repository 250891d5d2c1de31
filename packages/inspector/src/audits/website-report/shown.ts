import { websiteReportOf } from '../../derive/website-report.ts';
import { tablesOf } from '../../gather/tables.ts';
import { pageAudit } from '../audit.ts';
import { BOZHOU } from '../shared/sources.ts';

const FILE = /\.(?:docx?|xlsx?|wps|et|pdf|ofd|zip|rar)(?:$|[?#])/i;

/** The statement stands on its page, or the whole of it can be downloaded. */
export default pageAudit({
  id: 'site-report-visible-and-file',
  title: { zh: '网站年度报表：内容或附件', en: 'statement of website work: shown or to be downloaded' },
  says: {
    zh: '网站年度报表的页面应直接展现报表内容，或提供可下载的完整报表；只有图片的是线索。',
    en: 'The page shows the statement as a table or offers it as a file; a mere picture is a lead.',
  },
  sources: [BOZHOU],
  params: { rows: 10 },
  finds: 'suspect',
  appliesTo: (page) => websiteReportOf(page) !== null,
  judge({ url, html, links }, { rows }) {
    const shown = tablesOf(html).some((grid) => grid.length >= rows);
    if (shown || links.some(({ raw, kind }) => kind === 'page' && FILE.test(raw))) return [];
    return [
      {
        url,
        where: { zh: '正文', en: 'text' },
        observed: '—',
        expected: { zh: '有报表，或有可下载的完整报表', en: 'the statement, or a file with all of it' },
      },
    ];
  },
});
