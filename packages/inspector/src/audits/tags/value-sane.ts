import { dayIn } from '../../gather/page.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { OWN, TAGS } from '../shared/sources.ts';
import { tagOf } from '../shared/tags.ts';

/** What a template leaves where a value should stand. */
const RESIDUE = /^(?:null|undefined|nan|\{\{?.*\}?\}|\$\{?.*\}?|<%.*%>|#\w+#)$/i;
const SITE_CODE = /^(?:bm\d{8}|\d{10})$/;
const CHECKED = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
];

/** Tags hold what they are for: the site's own domain, a code of the right form, a day, and no leftovers of a template. */
export default pageAudit({
  id: 'tag-value-sane',
  title: { zh: '标签内容', en: 'what tags hold' },
  says: {
    zh: '标签内容应当合用：SiteDomain 是本站域名，SiteIDCode 是10位数字或 bm 加8位数字，PubDate 是日期，没有模板残留。',
    en: 'Tags hold what they are for: SiteDomain the own domain, SiteIDCode 10 digits or bm and 8 digits, PubDate a day; no leftovers of a template.',
  },
  sources: [TAGS, OWN],
  params: {},
  finds: 'fail',
  appliesTo: (page) => page.metas.some(({ name, content }) => content.trim() !== '' && CHECKED.includes(name)),
  judge(page, _, { host }) {
    const findings: Finding[] = [];
    const wrong = (name: string, observed: string, expected: Finding['expected']): void => {
      findings.push({
        url: page.url,
        where: { zh: `网页标签 ${name}`, en: `tag ${name}` },
        observed: observed.slice(0, 200),
        expected,
      });
    };
    for (const name of CHECKED) {
      const value = tagOf(page, name)?.trim();
      if (value === undefined || value === '') continue;
      if (RESIDUE.test(value))
        wrong(name, value, { zh: '实际内容，不是模板残留', en: 'a value, no leftover of a template' });
      else if (name === 'SiteDomain' && bare(value) !== bare(host))
        wrong(name, value, { zh: `本站域名 ${host}`, en: `the own domain ${host}` });
      else if (name === 'SiteIDCode' && !SITE_CODE.test(value))
        wrong(name, value, { zh: '10位数字，或 bm 加8位数字', en: '10 digits, or bm and 8 digits' });
      else if (name === 'PubDate' && dayIn(value) === null)
        wrong(name, value, { zh: '形如 2026-05-01 09:30 的日期', en: 'a day such as 2026-05-01 09:30' });
    }
    return findings;
  },
});

/** www.jia.gov.cn, http://jia.gov.cn/ and jia.gov.cn:80 are one domain. */
const bare = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[:/].*$/, '')
    .replace(/^www\./, '');
