import { failures } from '../../crawl/failure.ts';
import { type Attempt, daysOf, inOrder } from '../../derive/history.ts';
import { type Judged, siteAudit } from '../audit.ts';
import { CENSUS, N19 } from '../shared/sources.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The share of tries at the home page that failed, over a series of runs. A try that took longer than fifteen seconds has failed
 * already where it was made. Tries that were kept out count for neither side, and tries close together count once.
 */
export default siteAudit({
  id: 'site-availability',
  title: { zh: '首页打不开的比例', en: 'how often the home page does not open' },
  says: {
    zh: '连续一周、每天间隔着试20次以上，首页15秒内打不开的占5%（含）以上为站点无法访问；次数或天数不够时只给线索。要有历次检查的记录。',
    en: 'Over a week with 20 spaced tries a day, 5 % or more that do not open in 15 seconds make a site that cannot be reached; fewer tries or days give leads only. It needs the records of earlier runs.',
  },
  sources: [N19, CENSUS],
  params: { days: 7, perDay: 20, percent: 5, minutesApart: 15 },
  judge({ home, history }, { days, perDay, percent, minutesApart }): Judged {
    const all = inOrder(history.get(home) ?? []).filter(({ failure }) => failure === null || failures[failure].fault);
    const last = all.at(-1);
    const tries = last === undefined ? [] : spaced(all, Date.parse(last.at) - days * DAY, minutesApart * MINUTE);
    const failed = tries.filter(({ failure }) => failure !== null);
    const told = {
      zh: `${daysOf(tries).length}天试了${tries.length}次，${failed.length}次打不开`,
      en: `${tries.length} tries on ${daysOf(tries).length} days, ${failed.length} failed`,
    };
    const enough = tries.length >= days * perDay && daysOf(tries).length >= days;
    const over = tries.length > 0 && failed.length * 100 >= percent * tries.length;
    if (!over)
      return enough
        ? { verdict: 'pass', findings: [], why: told }
        : {
            verdict: 'notTestable',
            findings: [],
            why: { zh: `记录不够：${told.zh}`, en: `too few records: ${told.en}` },
          };
    return {
      verdict: enough ? 'fail' : 'suspect',
      findings: [
        {
          url: home,
          where: { zh: '首页', en: 'home page' },
          observed: told.zh,
          expected: { zh: `打不开的不到${percent}%`, en: `fewer than ${percent} % fail` },
        },
      ],
    };
  },
});

/** Tries after a moment, each at least so long after the one before. */
function spaced(attempts: readonly Attempt[], after: number, apart: number): readonly Attempt[] {
  let next = after + 1;
  return attempts.filter(({ at }) => {
    const counts = Date.parse(at) >= next;
    if (counts) next = Date.parse(at) + apart;
    return counts;
  });
}
