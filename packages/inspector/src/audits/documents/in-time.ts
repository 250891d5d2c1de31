import { documentOf } from '../../derive/document.ts';
import { pageAudit } from '../audit.ts';
import { ACT_WORKDAYS } from '../shared/sources.ts';

/** A document is public within twenty working days. A document may be issued some days after it was written, so this is a lead. */
export default pageAudit({
  id: 'doc-published-20wd',
  title: { zh: '文件页：20个工作日内公开', en: 'documents: public within 20 working days' },
  says: {
    zh: '主动公开的文件自形成之日起20个工作日内公开；按页面上的成文日期和发布日期数，印发可能晚于成文，所以是线索。',
    en: 'A document is public within 20 working days of its making, by the days on its page; it may have been issued later than it was written.',
  },
  sources: [ACT_WORKDAYS],
  params: { workdays: 20 },
  finds: 'suspect',
  appliesTo(page, { workdays }) {
    const { written, published } = documentOf(page) ?? {};
    return !!written && !!published && workdays(written, published) !== null;
  },
  judge(page, { workdays: most }, { workdays }) {
    const { written, published } = documentOf(page) ?? {};
    const taken = written && published ? workdays(written, published) : null;
    if (taken === null || taken <= most) return [];
    return [
      {
        url: page.url,
        where: { zh: '成文日期、发布日期', en: 'days of writing and publication' },
        observed: `${written} → ${published}: ${taken}`,
        expected: { zh: `${most}个工作日内`, en: `within ${most} working days` },
      },
    ];
  },
});
