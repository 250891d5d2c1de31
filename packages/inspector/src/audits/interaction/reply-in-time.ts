import { letterOf } from '../../derive/letter.ts';
import { pageAudit } from '../audit.ts';
import { WUHU } from '../shared/sources.ts';

/** A letter is answered within some working days, by the days on its page. */
export default pageAudit({
  id: 'letter-reply-in-time',
  title: { zh: '来信：答复期限', en: 'letters: answered in time' },
  says: {
    zh: '公开的来信应在规定的工作日内答复（芜湖为3个）；按页面写的来信和答复日期数，没有答复的数到检查当天。',
    en: 'A public letter is answered within so many working days (3 in one plan), by the days on its page; without an answer, up to the day of the inspection.',
  },
  sources: [WUHU],
  params: { workdays: 3 },
  finds: 'suspect',
  appliesTo(page, { today, workdays }) {
    const letter = letterOf(page);
    return letter !== null && workdays(letter.asked, letter.answered ?? today) !== null;
  },
  judge(page, { workdays: most }, { today, workdays }) {
    const letter = letterOf(page);
    const taken = letter === null ? null : workdays(letter.asked, letter.answered ?? today);
    if (letter === null || taken === null || taken <= most) return [];
    return [
      {
        url: page.url,
        where: { zh: '来信日期、答复日期', en: 'days of asking and answering' },
        observed: `${letter.asked} → ${letter.answered ?? '—'}: ${taken}`,
        expected: { zh: `${most}个工作日内答复`, en: `answered within ${most} working days` },
      },
    ];
  },
});
