import { SEARCH_ADDRESS } from '../../derive/search.ts';
import { type Judged, siteAudit } from '../audit.ts';
import { N19M, PLATFORM, WUWEI } from '../shared/sources.ts';

/** The home page offers a search of the site. */
export default siteAudit({
  id: 'site-search-present',
  title: { zh: '站内搜索', en: 'search of the site' },
  says: {
    zh: '首页应有站内搜索：搜索表单或搜索链接；由脚本生成的搜索框要在浏览器里核对，搜得到搜不到由人试。',
    en: 'The home page has a search: a form or a link; a box made by scripts has to be looked at in a browser, and what it finds a person tries.',
  },
  sources: [N19M, PLATFORM, WUWEI],
  params: {},
  judge({ home, front }): Judged {
    if (front === null)
      return { verdict: 'notTestable', findings: [], why: { zh: '首页没有看到', en: 'the home page was not seen' } };
    const offered = front.links.some(
      ({ raw, kind, text }) =>
        (kind === 'form' && SEARCH_ADDRESS.test(raw)) ||
        (kind === 'page' && (/搜索|检索/.test(text) || SEARCH_ADDRESS.test(raw))),
    );
    if (offered || /<input[^>]{0,300}(?:搜索|检索|关键[字词])/.test(front.html))
      return { verdict: 'pass', findings: [] };
    return {
      verdict: 'suspect',
      findings: [
        {
          url: home,
          where: { zh: '首页', en: 'home page' },
          observed: '—',
          expected: { zh: '有站内搜索', en: 'a search of the site' },
        },
      ],
    };
  },
});
