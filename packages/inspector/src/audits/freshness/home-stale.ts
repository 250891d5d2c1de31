import { type Judged, siteAudit } from '../audit.ts';
import { daysBetween } from '../shared/days.ts';
import { CENSUS, N19 } from '../shared/sources.ts';

/** The home page shows something of the last two weeks. */
export default siteAudit({
  id: 'home-stale',
  title: { zh: '首页不更新', en: 'a home page that stands still' },
  says: {
    zh: '监测时间点前2周内首页应有更新，按首页列表里最新的日期看；没有注明日期的视为没有更新。',
    en: 'The home page shows something of the two weeks before the inspection, by the newest day in its lists; no day counts as none.',
  },
  sources: [N19, CENSUS],
  params: { days: 14 },
  judge({ home, front, today }, { days }): Judged {
    if (front === null)
      return { verdict: 'notTestable', findings: [], why: { zh: '首页没有看到', en: 'the home page was not seen' } };
    const listed = front.items.flatMap(({ day }) => (day === null ? [] : [day])).filter((day) => day <= today);
    const newest = listed.sort().at(-1);
    if (newest !== undefined && daysBetween(newest, today) <= days) return { verdict: 'pass', findings: [] };
    return {
      // Lists that scripts build show no day to a machine that runs none.
      verdict: newest === undefined ? 'suspect' : 'fail',
      findings: [
        {
          url: home,
          where: { zh: '首页列表', en: 'lists of the home page' },
          observed: newest ?? '—',
          expected: { zh: `${today} 前${days}天内有更新`, en: `something of the ${days} days before ${today}` },
        },
      ],
    };
  },
});
