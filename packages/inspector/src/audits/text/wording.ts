import { Matcher } from '../../text/matcher.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { N19 } from '../shared/sources.ts';

/** A wrong word with the right one. Lists come from the office; this one only shows the form and holds plain slips of the pen. */
export interface WordingEntry {
  readonly wrong: string;
  readonly right: string;
  /** Words in which the wrong one is no mistake. */
  readonly unless?: readonly string[];
}

const SAMPLE: readonly WordingEntry[] = [
  { wrong: '既使', right: '即使' },
  { wrong: '按装', right: '安装' },
  { wrong: '布署', right: '部署' },
  { wrong: '涵概', right: '涵盖' },
  { wrong: '坐谈会', right: '座谈会' },
  { wrong: '一份为二', right: '一分为二' },
  { wrong: '再接再励', right: '再接再厉' },
  { wrong: '迫不急待', right: '迫不及待' },
];

const matchers = new WeakMap<readonly WordingEntry[], Matcher>();

/** Wrong words of a list, in one pass whatever its length. */
export default pageAudit({
  id: 'word-typo',
  title: { zh: '错别字和不规范表述', en: 'wrong words' },
  says: {
    zh: '按词表找错别字和不规范表述；词表由考核办导入并留版本，自带的只是示例。是不是错，由人判断。',
    en: 'Words of a list that an office brings in and keeps in versions; the one that comes along is a sample. A person decides.',
  },
  sources: [N19],
  params: { list: SAMPLE },
  finds: 'suspect',
  appliesTo: () => true,
  judge({ url, text }, { list }) {
    const matcher = matchers.get(list) ?? new Matcher(list.map(({ wrong }) => wrong));
    matchers.set(list, matcher);
    const findings: Finding[] = [];
    matcher.each(text, (index, end) => {
      const { wrong, right, unless } = list[index] as WordingEntry;
      const from = end - wrong.length;
      if (unless?.some((word) => isWithin(text, from, end, word))) return;
      findings.push({
        url,
        where: placeOf(from),
        observed: wrong,
        expected: { zh: `“${right}”`, en: `“${right}”` },
        excerpt: excerptOf(text, from, end),
      });
    });
    return findings;
  },
});

/** Whether a longer word stands around a place. */
function isWithin(text: string, from: number, end: number, word: string): boolean {
  const first = Math.max(0, end - word.length);
  for (let at = first; at <= from; at += 1) if (text.startsWith(word, at)) return true;
  return false;
}
