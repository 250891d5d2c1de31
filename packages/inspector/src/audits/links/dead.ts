import { failures } from '../../crawl/failure.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { CENSUS, N19M, OWN } from '../shared/sources.ts';

/**
 * Links of the site that do not open. One day proves nothing: a server may be busy or an exchange be broken, so what fails is a lead
 * until it has failed on another day too. Walls, logins and the bounds of the run are nobody's fault.
 */
export default siteAudit({
  id: 'link-dead',
  title: { zh: '死链', en: 'dead links' },
  says: {
    zh: '站内网页、图片、附件的链接应能打开。一次打不开只是线索，隔日再试仍打不开的才算；被防护拦下、要登录的不算。',
    en: 'Links to pages, pictures and files of the site open. One failure is a lead; walls and logins count for nothing.',
  },
  sources: [N19M, CENSUS, OWN],
  params: {},
  judge({ pages, missed, cut }): Judged {
    if (pages.length === 0)
      return { verdict: 'notTestable', findings: [], why: { zh: '一个网页也没有看到', en: 'no page was seen' } };
    const findings = missed
      .filter(({ failure }) => failures[failure].fault)
      .map(({ url, failure, status, from }): Finding => {
        const [first] = from;
        const said = status > 0 ? ` (${status})` : '';
        return {
          url: first?.url ?? url,
          where: { zh: `链接“${(first?.text ?? '').slice(0, 60)}”`, en: `link “${(first?.text ?? '').slice(0, 60)}”` },
          observed: `${url.slice(0, 300)} ${failures[failure].zh}${said}`,
          expected: { zh: '能打开', en: 'it opens' },
        };
      });
    if (findings.length > 0) return { verdict: 'suspect', findings };
    return cut
      ? { verdict: 'pass', findings, why: { zh: '看到的范围内没有', en: 'none in what was seen' } }
      : { verdict: 'pass', findings };
  },
});
