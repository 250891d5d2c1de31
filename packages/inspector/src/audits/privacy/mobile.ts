import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { mobilesIn } from '../shared/personal.ts';
import { OWN, WUHU } from '../shared/sources.ts';

/** A mobile number that is no office's: one stands so in lists of people. */
export default pageAudit({
  id: 'pii-mobile',
  title: { zh: '公开手机号', en: 'a mobile number in full' },
  says: {
    zh: '网页文字里不得有个人的完整手机号；前面写明是联系、监督等公务电话的除外。',
    en: 'No mobile number of a person in full; one that words before it call a contact of an office is none.',
  },
  sources: [WUHU, OWN],
  params: { before: 24 },
  finds: 'suspect',
  appliesTo: () => true,
  judge: (page, { before }) =>
    mobilesIn(page.text, before).map(
      ({ from, to, shown }): Finding => ({
        url: page.url,
        where: placeOf(from),
        observed: shown,
        expected: { zh: '隐去中间四位', en: 'the four figures in the middle hidden' },
        excerpt: excerptOf(page.text, from, to, shown),
      }),
    ),
});
