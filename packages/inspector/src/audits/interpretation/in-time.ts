import { pairsOf } from '../../derive/relations.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { READING } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** An interpretation comes with its document, at the latest some working days after it. */
export default siteAudit({
  id: 'interp-within-3wd',
  title: { zh: '政策解读：3个工作日内', en: 'interpretations: within 3 working days' },
  says: {
    zh: '解读与文件同步，最迟在文件公开后3个工作日内发布；有多篇解读的看最早一篇，天数可以改。',
    en: 'An interpretation is published with its document, at the latest 3 working days after it; of several the first counts.',
  },
  sources: [READING],
  params: { workdays: 3 },
  judge(site, { workdays: most }): Judged {
    const pairs = pairsOf(site.shelf).filter(
      ({ document, interpretation }) => document.published !== null && interpretation.published !== null,
    );
    if (pairs.length === 0)
      return noneOf(site, { zh: '没有两边都有日期的文件和解读', en: 'no document and interpretation with their days' });
    const first = new Map<string, (typeof pairs)[number]>();
    for (const pair of pairs) {
      const known = first.get(pair.document.url);
      if (known === undefined || day(pair.interpretation) < day(known.interpretation))
        first.set(pair.document.url, pair);
    }
    let counted = 0;
    const findings = [...first.values()].flatMap(({ document, interpretation }): Finding[] => {
      const taken = site.workdays(day(document), day(interpretation));
      if (taken === null) return [];
      counted += 1;
      if (taken <= most) return [];
      return [
        {
          url: interpretation.url,
          where: { zh: `“${document.title.slice(0, 60)}”`, en: `“${document.title.slice(0, 60)}”` },
          observed: `${document.published} → ${interpretation.published}: ${taken}`,
          expected: { zh: `${most}个工作日内`, en: `within ${most} working days` },
        },
      ];
    });
    if (counted === 0)
      return {
        verdict: 'notTestable',
        findings,
        why: { zh: '没有这些年份的工作日历', en: 'no calendar of these years' },
      };
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});

const day = ({ published }: { readonly published: string | null }): string => published ?? '';
