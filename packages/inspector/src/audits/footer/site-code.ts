import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

const SAID = /网站标识码\s*[:：]?\s*([A-Za-z]{0,3}\d{4,20})/;
const FORM = /^(?:bm\d{8}|\d{10})$/;

/** The footer shows the code under which the site is registered: 10 digits, or bm and 8 digits. */
export default pageAudit({
  id: 'footer-site-code',
  title: { zh: '页脚：网站标识码', en: 'footer: site code' },
  says: {
    zh: '页脚应有网站标识码，地方网站为10位数字，部委网站为 bm 加8位数字。',
    en: 'The footer shows the site code: 10 digits for local sites, bm and 8 digits for national ones.',
  },
  sources: [G47M, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge(page) {
    const code = SAID.exec(footerOf(page))?.[1];
    if (code === undefined) return [inFooter(page, '—', { zh: '有网站标识码', en: 'a site code' })];
    if (FORM.test(code)) return [];
    return [inFooter(page, code, { zh: '10位数字，或 bm 加8位数字', en: '10 digits, or bm and 8 digits' })];
  },
});
