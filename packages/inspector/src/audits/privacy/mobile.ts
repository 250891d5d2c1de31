import { type Finding, pageAudit } from '../audit.ts';
import { excerptOf, masked, placeOf } from '../shared/excerpt.ts';
import { OWN, WUHU } from '../shared/sources.ts';

const MOBILE = /(?<![\d.])1[3-9]\d{9}(?![\d.])/g;
/** Words that say the number is an office's. */
const OFFICE = /(?:联系|咨询|监督|举报|投诉|值班|服务|办公|报名|预约|公开)(?:举报|投诉)?(?:电话|方式)|热线|传真/;

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
    [...page.text.matchAll(MOBILE)]
      .filter(({ index }) => !OFFICE.test(page.text.slice(Math.max(0, index - before), index)))
      .map(({ 0: number, index }): Finding => {
        const shown = masked(number, 3, 4);
        return {
          url: page.url,
          where: placeOf(index),
          observed: shown,
          expected: { zh: '隐去中间四位', en: 'the four figures in the middle hidden' },
          excerpt: excerptOf(page.text, index, index + number.length, shown),
        };
      }),
});
