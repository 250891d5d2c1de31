import { failures } from '../../crawl/failure.ts';
import { type Judged, siteAudit } from '../audit.ts';
import { CENSUS, N19 } from '../shared/sources.ts';

/** Whether the home page opened in this run. The share over many probes is the business of a series of runs. */
export default siteAudit({
  id: 'site-reachable',
  title: { zh: '首页打得开', en: 'the home page opens' },
  says: {
    zh: '首页应能打开。打不开的是线索，按规定要多日多次监测才算站点无法访问；被防护拦下的不算。',
    en: 'The home page opens. A failure is a lead: only a series over several days counts. A wall counts for nothing.',
  },
  sources: [N19, CENSUS],
  params: {},
  judge({ home, front, missed }): Judged {
    if (front !== null) return { verdict: 'pass', findings: [] };
    const found = missed.find(({ url }) => url === home);
    const failure = found?.failure ?? 'budget';
    // It opens; what stands in it is the business of others.
    if (failure === 'scripts') return { verdict: 'pass', findings: [] };
    const { fault, zh, en } = failures[failure];
    if (!fault) return { verdict: 'notTestable', findings: [], why: { zh, en } };
    const status = found && found.status > 0 ? ` (${found.status})` : '';
    return {
      verdict: 'suspect',
      findings: [
        {
          url: home,
          where: { zh: '首页', en: 'home page' },
          observed: `${zh}${status}`,
          expected: { zh: '能打开', en: 'it opens' },
        },
      ],
    };
  },
});
