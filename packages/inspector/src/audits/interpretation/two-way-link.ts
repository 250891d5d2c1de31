import { pairsOf } from '../../derive/relations.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { N19M } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** A document leads to its interpretation, and the interpretation to the document. */
export default siteAudit({
  id: 'interp-two-way-link',
  title: { zh: '政策解读：互相关联', en: 'interpretations: linked both ways' },
  says: {
    zh: '解读页应链接被解读的文件，文件页应链接解读；缺一个方向记一处。由脚本生成的链接要在浏览器里核对。',
    en: 'The interpretation links the document and the document its interpretation; one finding for each direction that is missing.',
  },
  sources: [N19M],
  params: {},
  judge(site): Judged {
    const { shelf } = site;
    const pairs = pairsOf(shelf);
    if (pairs.length === 0 && shelf.interpretations.length === 0)
      return noneOf(site, { zh: '没有政策解读', en: 'no interpretation' });
    const findings: Finding[] = [];
    const say = (url: string, title: string, zh: string, en: string): void => {
      findings.push({
        url,
        where: { zh: `“${title.slice(0, 60)}”`, en: `“${title.slice(0, 60)}”` },
        observed: '—',
        expected: { zh, en },
      });
    };
    for (const { document, interpretation, fromDocument, fromInterpretation } of pairs) {
      if (!fromDocument)
        say(document.url, document.title, `链接解读 ${interpretation.url}`, `links ${interpretation.url}`);
      if (!fromInterpretation)
        say(interpretation.url, interpretation.title, `链接文件 ${document.url}`, `links ${document.url}`);
    }
    const paired = new Set(pairs.map(({ interpretation }) => interpretation.url));
    // Its document may stand on another site: then a link of its own leads there.
    for (const { url, title, leads } of shelf.interpretations)
      if (!paired.has(url) && leads.length === 0) say(url, title, '链接被解读的文件', 'links the document');
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
