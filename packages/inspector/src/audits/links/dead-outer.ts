import { type Judged, siteAudit } from '../audit.ts';
import { judgeMissed } from '../shared/dead-links.ts';
import { CENSUS, N19M, OWN } from '../shared/sources.ts';

/** Links to other sites that do not open. They are only asked for where the run was told to, once each, and never followed further. */
export default siteAudit({
  id: 'link-dead-outer',
  title: { zh: '站外死链', en: 'dead links to other sites' },
  says: {
    zh: '指向站外的链接应能打开；只在要求检查时去问，每个地址问一次。一次打不开只是线索，不同日子都打不开的才算。',
    en: 'Links to other sites open; they are asked for once each, and only on demand. A failure is a lead until it has failed on several days.',
  },
  sources: [N19M, CENSUS, OWN],
  params: { days: 2, hours: 12 },
  judge({ outer, history }, patience): Judged {
    if (outer === null)
      return {
        verdict: 'notTestable',
        findings: [],
        why: { zh: '这次没有去问站外链接', en: 'not asked for in this run' },
      };
    if (outer.asked === 0)
      return { verdict: 'notApplicable', findings: [], why: { zh: '没有站外链接', en: 'no link to another site' } };
    return judgeMissed(outer.missed, history, patience);
  },
});
