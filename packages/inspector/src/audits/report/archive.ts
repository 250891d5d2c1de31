import { isOwn, issuerIn } from '../../derive/report/issuer.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { ACT, OWN } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

/** The reports of earlier years are still there. */
export default siteAudit({
  id: 'report-archive',
  title: { zh: '年报：历年都在', en: 'annual report: those of earlier years' },
  says: {
    zh: '网站上应有本单位上一年和往前几年的政府信息公开工作年度报告，别的单位的不算；看几年、上一年的报告何时该有可以改。',
    en: 'The unit’s own reports of last year and of some years before stand on the site, those of others aside; how many years, and by when last year’s is due, can be set.',
  },
  sources: [ACT, OWN],
  params: { years: 5, by: '03-31' },
  judge(site, { years, by }): Judged {
    if (site.pages.length === 0) return noneOf(site, { zh: '', en: '' });
    const last = Number(site.today.slice(0, 4)) - (site.today.slice(5) > by ? 1 : 2);
    const own = site.shelf.reports.filter(({ body }) => isOwn(issuerIn(body), site.owner));
    const seen = new Set(own.map(({ year }) => year));
    const findings = Array.from({ length: years }, (_, at) => last - at)
      .filter((year) => !seen.has(year))
      .map(
        (year): Finding => ({
          url: site.home,
          where: { zh: `${year}年年报`, en: `report of ${year}` },
          observed: '—',
          expected: { zh: '可以打开', en: 'there to be read' },
        }),
      );
    if (findings.length > 0 && site.cut) return notSeenYet();
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
