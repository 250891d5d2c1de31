import { letterOf } from '../../derive/letter.ts';
import { pageAudit } from '../audit.ts';
import { N19M } from '../shared/sources.ts';

/** A letter is shown with the day of its answer and who answered. */
export default pageAudit({
  id: 'letter-fields',
  title: { zh: '来信：要素', en: 'letters: what is shown' },
  says: {
    zh: '公开的来信应写明来信时间、答复时间、答复单位；缺一样记一处。',
    en: 'A public letter shows when it was asked, when it was answered and by whom; one finding for each that is missing.',
  },
  sources: [N19M],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => letterOf(page) !== null,
  judge(page) {
    const letter = letterOf(page);
    const say = (zh: string, en: string) => ({
      url: page.url,
      where: { zh: `来信：${zh}`, en: `letter: ${en}` },
      observed: '—',
      expected: { zh: `写明${zh}`, en: `${en} stated` },
    });
    if (letter === null) return [];
    return [
      ...(letter.answered === null ? [say('答复时间', 'day of the answer')] : []),
      ...(letter.answerer ? [] : [say('答复单位', 'who answered')]),
    ];
  },
});
