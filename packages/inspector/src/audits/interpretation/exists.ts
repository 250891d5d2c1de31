import { pairsOf } from '../../derive/relations.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { BOZHOU, DISTRICT } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

/** A policy document has its interpretation on the site. Whether it needs one, a person knows: there may be a reason recorded for none. */
export default siteAudit({
  id: 'interp-exists',
  title: { zh: '政策解读：文件有解读', en: 'interpretations: each document has one' },
  says: {
    zh: '需要解读的政策文件应有解读；按链接、按标题里书名号内的文件名认。不需要解读、另有理由的由人剔除。',
    en: 'A policy document that needs it has an interpretation, known by links and by the document that its title names; a person takes out those that need none.',
  },
  sources: [DISTRICT, BOZHOU],
  params: { titles: '办法|规定|细则|意见|方案|规划|措施|条例|实施' },
  judge(site, { titles }): Judged {
    const words = new RegExp(titles);
    const documents = site.shelf.documents.filter(({ title }) => words.test(title));
    if (documents.length === 0) return noneOf(site, { zh: '没有政策文件', en: 'no policy document' });
    const read = new Set(pairsOf(site.shelf).map(({ document }) => document.url));
    const findings = documents
      .filter(({ url }) => !read.has(url))
      .map(
        ({ url, title }): Finding => ({
          url,
          where: { zh: `文件“${title.slice(0, 60)}”`, en: `document “${title.slice(0, 60)}”` },
          observed: '—',
          expected: { zh: '有解读，或者有不解读的理由', en: 'an interpretation, or a reason for none' },
        }),
      );
    if (findings.length > 0 && site.cut) return notSeenYet();
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
