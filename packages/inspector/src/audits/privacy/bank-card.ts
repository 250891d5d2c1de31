import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, masked, placeOf } from '../shared/excerpt.ts';
import { isIdNumber, passesLuhn } from '../shared/id-number.ts';
import { OWN, WUHU } from '../shared/sources.ts';

const CARD = /(?<![\dA-Za-z.])(?:62|4\d|5[1-5])\d{14,17}(?![\dA-Za-z.])/g;
/** Words that say that the number is an office's account. */
const OFFICE = /开户|户名|收款单位|保证金|对公|账户名称/;

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
    [...page.text.matchAll(CARD)]
      .filter(([number]) => passesLuhn(number) && !(number.length === 18 && isIdNumber(number)))
      .filter(({ index }) => !OFFICE.test(page.text.slice(Math.max(0, index - before), index)))
      .map(({ 0: number, index }): Finding => {
        const shown = masked(number, 0, 4);
        return {
          url: page.url,
          where: placeOf(index),
          observed: shown,
          expected: { zh: '只留末四位', en: 'the last four figures only' },
          excerpt: excerptOf(page.text, index, index + number.length, shown),
        };
      }),
});
