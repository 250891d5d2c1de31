import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf } from '../shared/excerpt.ts';
import { OWN } from '../shared/sources.ts';

/** Text that cannot be read: the page says another encoding than it has, or its bytes are damaged. */
export default pageAudit({
  id: 'html-charset',
  title: { zh: '网页乱码', en: 'garbled text' },
  says: {
    zh: '网页的编码应与声明的一致，文字没有乱码。',
    en: 'The encoding of a page is the one that it declares, and no sign of its text is garbled.',
  },
  sources: [OWN],
  params: { most: 0 },
  finds: 'fail',
  appliesTo: () => true,
  judge({ url, charset, text }, { most }) {
    const findings: Finding[] = [];
    const say = (observed: string, expected: Finding['expected'], excerpt?: string): void => {
      findings.push({
        url,
        where: { zh: '编码', en: 'encoding' },
        observed,
        expected,
        ...(excerpt ? { excerpt } : {}),
      });
    };
    if (charset.garbled > most) {
      const at = text.indexOf('\uFFFD');
      say(
        `${charset.charset}: ${charset.garbled} × U+FFFD`,
        { zh: '没有乱码', en: 'no garbled sign' },
        excerptOf(text, at, at + 1),
      );
    }
    if (charset.declared !== null && familyOf(charset.declared) !== familyOf(charset.charset))
      say(charset.declared, { zh: `声明为实际的 ${charset.charset}`, en: `${charset.charset} declared, as it is` });
    return findings;
  },
});

const familyOf = (label: string): string =>
  /^(?:x-)?gb/i.test(label) || /^hz-gb/i.test(label) ? 'gb' : label.toLowerCase().replace('utf8', 'utf-8');
