import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

const PHONE = /(?<!\d)(?:\(?0\d{2,3}\)?[-—\s]?)\d{7,8}(?!\d)|(?<!\d)12345(?!\d)|[\w.+-]+@[\w-]+\.[\w.]+/;

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
    PHONE.test(footerOf(page))
      ? []
      : [inFooter(page, '—', { zh: '带区号的电话、热线或邮箱', en: 'a telephone with area code, a hotline, or mail' })],
});
