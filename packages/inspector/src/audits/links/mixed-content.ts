import { type Finding, pageAudit } from '../audit.ts';
import { OWN } from '../shared/sources.ts';

/** A page in HTTPS that takes scripts, styles, pictures or frames in the clear: browsers refuse them. */
export default pageAudit({
  id: 'https-mixed-content',
  title: { zh: 'HTTPS网页里的HTTP内容', en: 'parts in the clear on a page in HTTPS' },
  says: {
    zh: 'HTTPS网页不应引用HTTP的脚本、样式、图片和框架。',
    en: 'A page in HTTPS takes no script, style, picture or frame over HTTP.',
  },
  sources: [OWN],
  params: {},
  finds: 'fail',
  appliesTo: ({ url }) => url.startsWith('https:'),
  judge: ({ url, links }) =>
    links
      .filter(({ kind, url: to }) => kind !== 'page' && kind !== 'form' && to?.startsWith('http:'))
      .map(
        ({ raw, kind }): Finding => ({
          url,
          where: { zh: KINDS[kind] ?? kind, en: kind },
          observed: raw.slice(0, 300),
          expected: { zh: 'https 地址', en: 'an address in https' },
        }),
      ),
});

const KINDS: Readonly<Record<string, string>> = { image: '图片', script: '脚本', style: '样式', frame: '框架' };
