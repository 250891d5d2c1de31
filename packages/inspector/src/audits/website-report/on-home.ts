import { type Judged, siteAudit } from '../audit.ts';
import { BOZHOU, WEBSITE_REPORT } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** The home page leads to the statement. Whether the place is a prominent one, a person sees. */
export default siteAudit({
  id: 'site-report-home',
  title: { zh: '网站年度报表：首页展示', en: 'statement of website work: on the home page' },
  says: {
    zh: '网站年度报表应在首页显著位置展示：首页有报表或报表栏目的链接；位置显著不显著由人看。',
    en: 'The home page links the statement or its column; whether the place is prominent, a person sees.',
  },
  sources: [WEBSITE_REPORT, BOZHOU],
  params: {},
  judge(site): Judged {
    const { front, shelf } = site;
    if (front === null)
      return { verdict: 'notTestable', findings: [], why: { zh: '首页没有看到', en: 'the home page was not seen' } };
    if (shelf.websiteReports.length === 0) return noneOf(site, { zh: '没有网站年度报表', en: 'no statement' });
    const own = new Set(shelf.websiteReports.map(({ url }) => url));
    const leads = front.links.some(
      ({ url, kind, text }) =>
        url !== null && (own.has(url) || ((kind === 'page' || kind === 'image') && /年度报表|网站报表/.test(text))),
    );
    if (leads) return { verdict: 'pass', findings: [] };
    return {
      verdict: 'suspect',
      findings: [
        {
          url: site.home,
          where: { zh: '首页', en: 'home page' },
          observed: '—',
          expected: { zh: '有网站年度报表的链接', en: 'a link to the statement' },
        },
      ],
    };
  },
});
