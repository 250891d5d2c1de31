import { pageAudit } from '../audit.ts';
import { footerOf, inFooter } from '../shared/footer.ts';
import { OWN } from '../shared/sources.ts';
import { tagOf } from '../shared/tags.ts';

const SAID = /网站标识码\s*[:：]?\s*([A-Za-z]{0,3}\d{4,20})/;
const IN_ADDRESS = /site_?code=([A-Za-z]{0,3}\d{4,20})/i;

/** The site code is one and the same: in the footer, in the tag, and in the entry for errors found. */
export default pageAudit({
  id: 'site-code-consistent',
  title: { zh: '网站标识码一致', en: 'one site code everywhere' },
  says: {
    zh: '页脚的网站标识码、标签 SiteIDCode、“找错”入口里的标识码应当相同；只有一处写了的不比。',
    en: 'The code in the footer, in the tag SiteIDCode and in the entry for errors found is the same; where one of them stands alone, nothing is compared.',
  },
  sources: [OWN],
  params: {},
  finds: 'fail',
  appliesTo: (page) => codesOf(page).length > 1,
  judge(page) {
    const codes = [...new Set(codesOf(page))];
    if (codes.length === 1) return [];
    return [inFooter(page, codes.join(' ≠ '), { zh: '同一个标识码', en: 'one and the same code' })];
  },
});

function codesOf(page: Parameters<typeof footerOf>[0]): string[] {
  const entry =
    page.scripts.map(({ sitecode }) => sitecode).find((code) => code !== undefined) ??
    page.links.map(({ raw }) => IN_ADDRESS.exec(raw)?.[1]).find((code) => code !== undefined);
  return [SAID.exec(footerOf(page))?.[1], tagOf(page, 'SiteIDCode')?.trim(), entry?.trim()].flatMap((code) =>
    code === undefined || code === '' ? [] : [code.toLowerCase()],
  );
}
