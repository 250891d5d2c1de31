import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

const PHONE = /(?<!\d)(?:\(?0\d{2,3}\)?[-—\s]?)\d{7,8}(?!\d)|[\w.+-]+@[\w-]+\.[\w.]+/;
/** 12345 with a word of the hotline beside it: alone it may be the numbers of the pages of a list. */
const HOTLINE =
  /(?:热线|电话|拨打|致电|咨询|投诉)\D{0,8}12345(?!\d)|(?<!\d)12345\D{0,6}(?:热线|电话|政务|政府|市民|便民|平台)/;

/** The footer gives a telephone with its area code, the hotline, or an address of mail. */
export default pageAudit({
  id: 'footer-contact',
  title: { zh: '页脚：联系方式', en: 'footer: contact' },
  says: {
    zh: '页脚应有联系方式：带区号的电话、热线或电子邮箱。',
    en: 'The footer gives a telephone with area code, a hotline, or mail.',
  },
  sources: [G47M, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge: (page) =>
    PHONE.test(footerOf(page)) || HOTLINE.test(footerOf(page))
      ? []
      : [inFooter(page, '—', { zh: '带区号的电话、热线或邮箱', en: 'a telephone with area code, a hotline, or mail' })],
});
