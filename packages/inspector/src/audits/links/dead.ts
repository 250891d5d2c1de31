import { type Judged, siteAudit } from '../audit.ts';
import { judgeMissed } from '../shared/dead-links.ts';
import { CENSUS, N19M, OWN } from '../shared/sources.ts';

/**
 * Links of the site that do not open. One day proves nothing: a server may be busy or an exchange be broken, so what fails is a lead
 * until it has failed on another day too. Walls, logins and the bounds of the run are nobody's fault.
 */
export default siteAudit({
  id: 'link-dead',
  title: { zh: '死链', en: 'dead links' },
  says: {
    zh: '站内网页、图片、附件的链接应能打开。一次打不开只是线索，不同日子都打不开的才算，中间打开过就重新算起；被防护拦下、要登录的不算。',
    en: 'Links to pages, pictures and files of the site open. A failure is a lead until it has failed on several days; walls and logins count for nothing.',
  },
  sources: [N19M, CENSUS, OWN],
  params: { days: 2, hours: 12 },
  judge({ pages, missed, history, cut }, patience): Judged {
    if (pages.length === 0)
      return { verdict: 'notTestable', findings: [], why: { zh: '一个网页也没有看到', en: 'no page was seen' } };
    const judged = judgeMissed(missed, history, patience);
    return judged.verdict === 'pass' && cut
      ? { ...judged, why: { zh: '看到的范围内没有', en: 'none in what was seen' } }
      : judged;
  },
});
