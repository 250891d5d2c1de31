import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { bankCardsIn } from '../shared/personal.ts';
import { OWN, WUHU } from '../shared/sources.ts';

/** The number of a person's bank card. */
export default pageAudit({
  id: 'pii-bank-card',
  title: { zh: '公开银行卡号', en: 'the number of a bank card' },
  says: {
    zh: '网页文字里不得有个人的完整银行卡号；按校验位核对，收款单位的账号除外。',
    en: 'No number of a person’s bank card in full; the check figure decides, and an office’s account is none.',
  },
  sources: [WUHU, OWN],
  params: { before: 40 },
  finds: 'suspect',
  appliesTo: () => true,
  judge: (page, { before }) =>
    bankCardsIn(page.text, before).map(
      ({ from, to, shown }): Finding => ({
        url: page.url,
        where: placeOf(from),
        observed: shown,
        expected: { zh: '只留末四位', en: 'the last four figures only' },
        excerpt: excerptOf(page.text, from, to, shown),
      }),
    ),
});
