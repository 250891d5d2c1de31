import { type Finding, pageAudit } from '../audit.ts';
import { inFooter } from '../shared/footer.ts';
import { BOZHOU, G47 } from '../shared/sources.ts';

/** Where marks come from: a script, or a link to the page that shows the certificate. */
const MARK = /(?:dcs|bszs)\.conac\.cn/i;
const WRONG = /red_error\.png/i;

/** The mark of party and government organs, which the registry hands out for one host. */
export default pageAudit({
  id: 'footer-party-gov-mark',
  title: { zh: '页脚：党政机关网站标识', en: 'footer: mark of party and government sites' },
  says: {
    zh: '网页应挂党政机关网站标识，并且标识对本站有效。',
    en: 'The page carries the mark of party and government sites, valid for its host.',
  },
  sources: [G47, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge(page): Finding[] {
    const expected = { zh: '有对本站有效的党政机关网站标识', en: 'a mark that is valid for this host' };
    const addresses = [...page.links.map(({ raw }) => raw), ...page.scripts.map(({ src = '' }) => src)];
    const wrong = addresses.find((address) => WRONG.test(address));
    if (wrong !== undefined) return [inFooter(page, wrong.slice(0, 200), expected)];
    return addresses.some((address) => MARK.test(address)) ? [] : [inFooter(page, '—', expected)];
  },
});
