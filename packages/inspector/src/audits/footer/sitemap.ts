import { pageAudit } from '../audit.ts';
import { inFooter } from '../shared/footer.ts';
import { BOZHOU, G47M } from '../shared/sources.ts';

/** A link to the map of the site. Whether it opens, the audit of dead links says. */
export default pageAudit({
  id: 'footer-sitemap',
  title: { zh: '页脚：网站地图', en: 'footer: site map' },
  says: { zh: '网页应有“网站地图”链接。', en: 'The page links to the map of the site.' },
  sources: [G47M, BOZHOU],
  params: {},
  finds: 'fail',
  appliesTo: () => true,
  judge: (page) =>
    page.links.some(({ text, url, kind }) => kind === 'page' && url !== null && /(?:网站|站点)(?:地图|导航)/.test(text))
      ? []
      : [inFooter(page, '—', { zh: '有“网站地图”链接', en: 'a link to the site map' })],
});
