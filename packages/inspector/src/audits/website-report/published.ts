import { type Judged, siteAudit } from '../audit.ts';
import { BOZHOU, WEBSITE_REPORT } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

/** The statement of last year stands on the site, once its day has come. */
export default siteAudit({
  id: 'site-report-published',
  title: { zh: '网站年度报表：已发布', en: 'statement of website work: published' },
  says: {
    zh: '过了期限，网站上应有上一年度的网站工作年度报表。',
    en: 'After its day, the statement of last year stands on the site.',
  },
  sources: [WEBSITE_REPORT, BOZHOU],
  params: { by: '01-31' },
  judge(site, { by }): Judged {
    if (site.pages.length === 0) return noneOf(site, { zh: '', en: '' });
    const year = Number(site.today.slice(0, 4)) - 1;
    if (site.shelf.websiteReports.some((one) => one.year === year)) return { verdict: 'pass', findings: [] };
    if (site.today.slice(5) <= by)
      return { verdict: 'notApplicable', findings: [], why: { zh: '还没有到期限', en: 'its day has not come' } };
    if (site.cut) return notSeenYet();
    return {
      verdict: 'suspect',
      findings: [
        {
          url: site.home,
          where: { zh: `${year}年度网站工作年度报表`, en: `statement of ${year}` },
          observed: '—',
          expected: { zh: '已经发布', en: 'published' },
        },
      ],
    };
  },
});
