import type { Role } from '../../derive/role.ts';
import { type Finding, type Judged, siteAudit, type Words } from '../audit.ts';
import { DISTRICT, PLATFORM } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

const NAMES: Readonly<Partial<Record<Role, Words>>> = {
  guide: { zh: '政府信息公开指南', en: 'disclosure guide' },
  regulations: { zh: '政府信息公开制度', en: 'disclosure rules' },
  statutory: { zh: '法定主动公开内容', en: 'what the law wants disclosed' },
  reports: { zh: '政府信息公开年报', en: 'annual reports on disclosure' },
  requests: { zh: '依申请公开', en: 'disclosure on request' },
  institution: { zh: '机构职能', en: 'institution' },
  leaders: { zh: '领导信息', en: 'leaders' },
  interpretations: { zh: '政策解读', en: 'interpretations' },
  letters: { zh: '互动交流', en: 'letters' },
  gazette: { zh: '政府公报', en: 'gazette' },
};
const FOUR: readonly Role[] = ['guide', 'regulations', 'statutory', 'reports'];

/** The disclosure platform has its four columns. */
export default siteAudit({
  id: 'platform-four-columns',
  title: { zh: '公开平台：四个栏目', en: 'disclosure platform: its four columns' },
  says: {
    zh: '政府信息公开平台应有政府信息公开指南、政府信息公开制度、法定主动公开内容、政府信息公开年报四个栏目；按栏目名称和链接文字认，栏目可以改。',
    en: 'The platform has a guide, rules, what the law wants disclosed, and annual reports; known by the names of columns and the words of links.',
  },
  sources: [PLATFORM, DISTRICT],
  params: { columns: FOUR },
  judge(site, { columns }): Judged {
    if (site.pages.length === 0) return noneOf(site, { zh: '', en: '' });
    const seen = new Set(site.pages.map(({ role }) => role));
    const findings = columns
      .filter((role) => !seen.has(role))
      .map((role): Finding => {
        const { zh = role, en = role } = NAMES[role] ?? {};
        return {
          url: site.home,
          where: { zh: `栏目“${zh}”`, en: `column: ${en}` },
          observed: '—',
          expected: { zh: '有这个栏目', en: 'this column' },
        };
      });
    if (findings.length > 0 && site.cut) return notSeenYet();
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
