import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, masked, placeOf } from '../shared/excerpt.ts';
import { isIdNumber } from '../shared/id-number.ts';
import { IDCARD, WUHU } from '../shared/sources.ts';

const NUMBER =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;

/** A citizen's number in full. Only a masked one is kept. */
export default pageAudit({
  id: 'pii-id-card',
  title: { zh: '公开身份证号', en: 'a citizen’s number in full' },
  says: {
    zh: '网页文字里不得有完整的公民身份号码；按校验码核对，结果只存打码后的号码。',
    en: 'No citizen’s number in full in the text of a page; the check sign decides, and only a masked number is kept.',
  },
  sources: [IDCARD, WUHU],
  params: {},
  finds: 'suspect',
  appliesTo: () => true,
  judge: (page) =>
    [...page.text.matchAll(NUMBER)]
      .filter(([number]) => isIdNumber(number))
      .map(({ 0: number, index }): Finding => {
        const shown = masked(number, 6, 4);
        return {
          url: page.url,
          where: placeOf(index),
          observed: shown,
          expected: { zh: '隐去出生日期等中间各位', en: 'the figures in the middle hidden' },
          excerpt: excerptOf(page.text, index, index + number.length, shown),
        };
      }),
});
