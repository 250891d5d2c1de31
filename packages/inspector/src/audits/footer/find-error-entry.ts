import { type Finding, pageAudit } from '../audit.ts';
import { inFooter } from '../shared/footer.ts';
import { G47, N19M } from '../shared/sources.ts';

const ENTRY = /zfwzgl\.www\.gov\.cn\/exposure\/jiucuo/i;
const OLD = /pucha\.kaipuyun\.cn|121\.43\.68\.40/i;
const CODE = /(?:sitecode|site_code)=?["']?\s*(bm\d{8}|\d{10})/i;

/** The entry “我为政府网站找错” of the central portal, with the site's own code. */
export default pageAudit({
  id: 'footer-find-error-entry',
  title: { zh: '页脚：“我为政府网站找错”', en: 'footer: entry for errors found' },
  says: {
    zh: '网页应有“我为政府网站找错”入口，指向中国政府网现用地址，并带本站标识码。',
    en: 'The page has the entry 我为政府网站找错 at its present address, with the code of the site.',
  },
  sources: [G47, N19M],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge(page): Finding[] {
    const said = [
      ...page.scripts.map((script) => `${script.src ?? ''} sitecode=${script.sitecode ?? ''}`),
      ...page.links.map(({ raw }) => raw),
    ];
    const entry = said.find((one) => ENTRY.test(one));
    if (entry !== undefined)
      return CODE.test(entry)
        ? []
        : [inFooter(page, entry.slice(0, 200), { zh: '带10位网站标识码', en: 'the code of the site' })];
    const old = said.find((one) => OLD.test(one));
    return [
      inFooter(page, old?.slice(0, 200) ?? '—', {
        zh: '指向 zfwzgl.www.gov.cn 的找错入口',
        en: 'the entry at zfwzgl.www.gov.cn',
      }),
    ];
  },
});
