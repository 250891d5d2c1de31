import { letterOf } from '../../derive/letter.ts';
import { pageAudit } from '../audit.ts';
import { OWN } from '../shared/sources.ts';

/** Two to four Chinese signs that nothing hides. */
const NAME = /^[\u4e00-\u9fff]{2,4}$/;
const HIDDEN = /某|先生|女士|同志|网友|匿名|市民|群众|用户|游客|业主|居民|村民|家长|学生/;

/** The name of who wrote a letter is not shown in full. */
export default pageAudit({
  id: 'letter-names-masked',
  title: { zh: '来信：姓名隐去', en: 'letters: names hidden' },
  says: {
    zh: '公开来信时，来信人的姓名应隐去一部分（如“张**”“张先生”）；结果里只留姓。',
    en: 'The name of who wrote is hidden in part when a letter is published; only the first sign of it is kept here.',
  },
  sources: [OWN],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => (letterOf(page)?.writer ?? '') !== '',
  judge(page) {
    const writer = letterOf(page)?.writer ?? '';
    if (!NAME.test(writer) || HIDDEN.test(writer)) return [];
    return [
      {
        url: page.url,
        where: { zh: '来信人', en: 'writer' },
        observed: `${writer.slice(0, 1)}${'*'.repeat(writer.length - 1)}`,
        expected: { zh: '隐去姓名的一部分', en: 'hidden in part' },
      },
    ];
  },
});
