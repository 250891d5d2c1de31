import { type Judged, siteAudit } from '../audit.ts';
import { WUHU } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

/** One of the leaders is in charge of the openness of government, and the published duties say so. */
export default siteAudit({
  id: 'leader-duty-openness',
  title: { zh: '领导信息：分工含政务公开', en: 'leaders: one is in charge of openness' },
  says: {
    zh: '领导分工里应有一位负责政务公开（政府信息公开）工作；在领导信息栏目的各页里找，一位都没有的是线索。',
    en: 'The duties of one leader name the openness of government; looked for on all pages of their column.',
  },
  sources: [WUHU],
  params: {},
  judge(site): Judged {
    const { leaders } = site.shelf;
    const [first] = leaders;
    if (first === undefined) return noneOf(site, { zh: '没有领导信息栏目', en: 'no column of leaders' });
    if (leaders.some(({ openness }) => openness)) return { verdict: 'pass', findings: [] };
    if (site.cut) return notSeenYet();
    return {
      verdict: 'suspect',
      findings: [
        {
          url: (leaders.find(({ isColumn }) => isColumn) ?? first).url,
          where: { zh: '领导分工', en: 'duties of the leaders' },
          observed: '—',
          expected: { zh: '有一位分管政务公开', en: 'one in charge of openness' },
        },
      ],
    };
  },
});
