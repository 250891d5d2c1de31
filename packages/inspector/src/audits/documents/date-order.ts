import { documentOf } from '../../derive/document.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { OWN } from '../shared/sources.ts';

/** A document is written before it is published, and published before it is looked at. */
export default pageAudit({
  id: 'doc-date-order',
  title: { zh: '文件页：日期的先后', en: 'documents: the order of their days' },
  says: {
    zh: '成文日期不晚于发布日期，发布日期不晚于检查当天。',
    en: 'The day of writing is not after that of publication, nor that after the day of the inspection.',
  },
  sources: [OWN],
  params: {},
  finds: 'fail',
  appliesTo(page) {
    const document = documentOf(page);
    return document !== null && document.published !== null;
  },
  judge(page, _, { today }): Finding[] {
    const { written, published } = documentOf(page) ?? {};
    const found: Finding[] = [];
    if (written && published && written > published)
      found.push({
        url: page.url,
        where: { zh: '成文日期', en: 'day of writing' },
        observed: `${written} > ${published}`,
        expected: { zh: '不晚于发布日期', en: 'not after the day of publication' },
      });
    if (published && published > today)
      found.push({
        url: page.url,
        where: { zh: '发布日期', en: 'day of publication' },
        observed: published,
        expected: { zh: `不晚于 ${today}`, en: `not after ${today}` },
      });
    return found;
  },
});
