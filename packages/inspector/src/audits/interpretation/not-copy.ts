import { pairsOf } from '../../derive/relations.ts';
import { signsIn, signsOf } from '../../derive/sentences.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { NO_COPY, OWN } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** An interpretation says more than its document says itself. */
export default siteAudit({
  id: 'interp-not-copy',
  title: { zh: '政策解读：不是照抄文件', en: 'interpretations: no copies of their documents' },
  says: {
    zh: '文字解读里逐字照抄文件的句子，按字数不超过设定的百分比；图解和文件正文不在网页上的不比。',
    en: 'Of an interpretation in words no more than the parameter, in percent of its signs, are sentences of its document; pictures, and documents whose text is not on their page, are not compared.',
  },
  sources: [NO_COPY, OWN],
  params: { percent: 60, signs: 300 },
  judge(site, { percent, signs }): Judged {
    let compared = 0;
    const findings = pairsOf(site.shelf).flatMap(({ document, interpretation }): Finding[] => {
      const all = signsOf(interpretation.sentences);
      if (all < signs || signsOf(document.sentences) < signs) return [];
      compared += 1;
      const share = Math.round((signsIn(interpretation.sentences, document.sentences) * 100) / all);
      if (share <= percent) return [];
      const title = interpretation.title.slice(0, 60);
      return [
        {
          url: interpretation.url,
          where: { zh: `“${title}”`, en: `“${title}”` },
          observed: `${share}%`,
          expected: { zh: `照抄 ${document.url} 的不超过${percent}%`, en: `at most ${percent}% from ${document.url}` },
        },
      ];
    });
    if (compared === 0)
      return noneOf(site, {
        zh: '没有能与文件正文对照的文字解读',
        en: 'no interpretation in words beside the text of its document',
      });
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
