import { type Finding, pageAudit } from '../audit.ts';
import { N19 } from '../shared/sources.ts';

/** A list that shows a day which has not come yet. */
export default pageAudit({
  id: 'date-in-future',
  title: { zh: '日期在将来', en: 'a day in the future' },
  says: {
    zh: '列表里的发布日期不应晚于检查当天；晚的可能是伪造发稿日期。',
    en: 'No line of a list is dated after the day of the inspection: such a day may be forged.',
  },
  sources: [N19],
  params: { days: 1 },
  finds: 'suspect',
  appliesTo: ({ items }) => items.some(({ day }) => day !== null),
  judge({ url, items }, { days }, { today }) {
    const latest = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    return items
      .filter(({ day }) => day !== null && day > latest)
      .map(
        ({ title, day }): Finding => ({
          url,
          where: { zh: `列表：${title.slice(0, 60)}`, en: `list: ${title.slice(0, 60)}` },
          observed: day ?? '',
          expected: { zh: `不晚于 ${today}`, en: `not after ${today}` },
        }),
      );
  },
});
