import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, placeOf } from '../shared/excerpt.ts';
import { idCardsIn } from '../shared/personal.ts';
import { IDCARD, WUHU } from '../shared/sources.ts';

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
    idCardsIn(page.text).map(
      ({ from, to, shown }): Finding => ({
        url: page.url,
        where: placeOf(from),
        observed: shown,
        expected: { zh: '隐去出生日期等中间各位', en: 'the figures in the middle hidden' },
        excerpt: excerptOf(page.text, from, to, shown),
      }),
    ),
});
