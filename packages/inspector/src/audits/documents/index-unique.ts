import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { CATALOGUE } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** No two documents of a site have the same index number. */
export default siteAudit({
  id: 'doc-index-unique',
  title: { zh: '文件页：索引号不重复', en: 'documents: each its own index number' },
  says: {
    zh: '同一平台上索引号不重复；同一文件在几个栏目里各有一页、标题相同的不算。',
    en: 'No index number stands for two documents of a site; one document on several pages, under one title, is none.',
  },
  sources: [CATALOGUE],
  params: {},
  judge(site): Judged {
    const indexed = site.shelf.documents.filter(({ index }) => index !== null && index.length >= 4);
    if (indexed.length === 0) return noneOf(site, { zh: '没有带索引号的文件', en: 'no document with an index' });
    const first = new Map<string, { title: string; url: string }>();
    const findings = indexed.flatMap(({ index, title, url }): Finding[] => {
      const known = first.get(index ?? '');
      if (known === undefined) first.set(index ?? '', { title, url });
      if (known === undefined || known.title === title) return [];
      return [
        {
          url,
          where: { zh: '索引号', en: 'index number' },
          observed: `${index} = ${known.url.slice(0, 200)}`,
          expected: { zh: '每份文件一个索引号', en: 'an index number of its own' },
        },
      ];
    });
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
