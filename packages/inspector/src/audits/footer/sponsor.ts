import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

const SPONSOR = /主\s*办(?:单位)?\s*[:：]?\s*[\u4e00-\u9fff]{3,40}/;

/** The footer names the sponsor. */
export default pageAudit({
  id: 'footer-sponsor',
  title: { zh: '页脚：主办单位', en: 'footer: sponsor' },
  says: { zh: '页脚应写明主办单位。', en: 'The footer names the sponsor of the site.' },
  sources: [G47M, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge: (page) =>
    SPONSOR.test(footerOf(page)) ? [] : [inFooter(page, '—', { zh: '写明主办单位', en: 'the sponsor named' })],
});
