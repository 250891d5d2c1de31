import { type Finding, pageAudit } from '../audit.ts';
import { GAZETTE, WUHU } from '../shared/sources.ts';

const ISSUE = /第?\s*[\d一二三四五六七八九十]{1,4}\s*期|公报/;

/** Issues of the gazette come often enough. */
export default pageAudit({
  id: 'gazette-cadence',
  title: { zh: '政府公报：出刊间隔', en: 'gazette: how often it comes' },
  says: {
    zh: '政府公报原则上每20个工作日出一期（芜湖县区）；按公报栏目列表里各期的日期数，最近一期数到检查当天。没有文件的可以延后，由人判断。',
    en: 'An issue of the gazette comes every 20 working days in one plan, by the days in the list of its column, the last up to the inspection; without documents it may come later.',
  },
  sources: [WUHU, GAZETTE],
  params: { workdays: 20 },
  finds: 'suspect',
  appliesTo: ({ items }, { role }) =>
    role === 'gazette' && items.some(({ day, title }) => day !== null && ISSUE.test(title)),
  judge({ url, items }, { workdays: most }, { today, workdays }) {
    const days = items.flatMap(({ day, title }) => (day !== null && ISSUE.test(title) && day <= today ? [day] : []));
    const ends = [...new Set(days)].sort();
    return [...ends, today].slice(1).flatMap((day, at): Finding[] => {
      const from = ends[at] ?? day;
      const taken = workdays(from, day);
      if (taken === null || taken <= most) return [];
      return [
        {
          url,
          where: { zh: '公报列表', en: 'list of issues' },
          observed: `${from} → ${day}: ${taken}`,
          expected: { zh: `间隔不超过${most}个工作日`, en: `at most ${most} working days apart` },
        },
      ];
    });
  },
});
