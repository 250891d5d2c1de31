import { documentOf } from '../../derive/document.ts';
import { pageAudit } from '../audit.ts';
import { XUANWEI } from '../shared/sources.ts';

/** A document that is public says so at its end. */
export default pageAudit({
  id: 'doc-public-note',
  title: { zh: '文件页：“此件公开发布”', en: 'documents: the note that they are public' },
  says: {
    zh: '主动公开的文件应注明“此件公开发布”或“此件主动公开”。',
    en: 'A document that is public bears the note 此件公开发布 or 此件主动公开.',
  },
  sources: [XUANWEI],
  params: { note: '此件(?:主动)?公开(?:发布)?|公开属性[:：\\s]*主动公开|主动公开' },
  finds: 'suspect',
  appliesTo: (page) => documentOf(page) !== null,
  judge({ url, text }, { note }) {
    if (new RegExp(note).test(text)) return [];
    return [
      {
        url,
        where: { zh: '附注', en: 'note at the end' },
        observed: '—',
        expected: { zh: '（此件公开发布）', en: '（此件公开发布）' },
      },
    ];
  },
});
