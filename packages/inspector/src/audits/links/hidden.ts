import { type Finding, pageAudit } from '../audit.ts';
import { G47M, OWN } from '../shared/sources.ts';

/** Links to other sites that nobody can see: whoever breaks into a site puts them there. */
export default pageAudit({
  id: 'link-hidden',
  title: { zh: '暗链', en: 'hidden links' },
  says: {
    zh: '网页里不应有看不见的、指向站外的链接。',
    en: 'A page has no links to other sites that cannot be seen.',
  },
  sources: [G47M, OWN],
  params: { trusted: ['gov.cn', 'conac.cn'] },
  finds: 'suspect',
  appliesTo: () => true,
  judge: ({ url, links }, { trusted }, { host }) =>
    links
      .filter(
        ({ kind, hidden, url: to }) =>
          kind === 'page' && hidden && to !== null && !isTrusted(new URL(to).hostname, host, trusted),
      )
      .map(
        ({ raw, text }): Finding => ({
          url,
          where: { zh: '看不见的链接', en: 'a link that cannot be seen' },
          observed: raw.slice(0, 300),
          expected: { zh: '没有看不见的站外链接', en: 'no such link to another site' },
          ...(text === '' ? {} : { excerpt: text }),
        }),
      ),
});

const isTrusted = (to: string, host: string, trusted: readonly string[]): boolean =>
  to === host.replace(/:\d+$/, '') || trusted.some((domain) => to === domain || to.endsWith(`.${domain}`));
