import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { ACT, OWN } from '../shared/sources.ts';

/** What was the law until 14 May 2019. */
const OLD: readonly { readonly words: string; readonly zh: string; readonly en: string }[] = [
  { words: '国务院令第?\\s*492\\s*号', zh: '现行条例为国务院令第711号', en: 'the act in force is decree 711' },
  {
    words: '(?:之日起|应当在?|于|在)\\s*15\\s*个工作日(?:内|以内)?[^。]{0,20}(?:答复|予以)',
    zh: '答复期限为20个工作日',
    en: 'an answer within 20 working days',
  },
  { words: '自身生产、?生活、?科研等?特殊需要', zh: '2019年起申请不再要求特殊需要', en: 'no special need since 2019' },
  {
    words: '(?:收取|交纳|缴纳)[^。]{0,10}(?:检索|复制|邮寄)[^。]{0,10}(?:费|成本)',
    zh: '不收检索、复制、邮寄费用',
    en: 'no fees for search, copies or mail',
  },
];

/** The guide and the rules on the platform are those of the act in force. */
export default pageAudit({
  id: 'guide-not-outdated',
  title: { zh: '公开指南：按现行条例', en: 'disclosure guide: by the act in force' },
  says: {
    zh: '指南和制度应按2019年修订的条例写；引国务院令第492号、15个工作日答复、“特殊需要”、收检索复制邮寄费的，是线索。',
    en: 'Guide and rules follow the act of 2019; decree 492, answers in 15 working days, a special need and fees for copies are leads.',
  },
  sources: [ACT, OWN],
  params: { old: OLD },
  finds: 'suspect',
  appliesTo: (_, { role }) => role === 'guide' || role === 'requests',
  judge: ({ url, text }, { old }) =>
    old.flatMap(({ words, zh, en }): Finding[] => {
      const found = new RegExp(words).exec(text);
      if (found === null) return [];
      return [
        {
          url,
          where: placeOf(found.index),
          observed: found[0].slice(0, 80),
          expected: { zh, en },
          excerpt: excerptOf(text, found.index, found.index + found[0].length),
        },
      ];
    }),
});
