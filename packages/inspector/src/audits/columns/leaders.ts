import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { ACT_20, DISTRICT, N19M } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** Each leader with post and duties: on a page of his own, or all of them on one. */
export default siteAudit({
  id: 'leader-info',
  title: { zh: '领导信息：职务和分工', en: 'leaders: posts and duties' },
  says: {
    zh: '领导信息应有姓名、职务、分工；各人有各人的页面的逐页看，只有一页的看那一页，缺一样记一处。',
    en: 'Leaders are shown with posts and duties: page by page where each has one, else on the page that they share; one finding for each that is missing.',
  },
  sources: [ACT_20, DISTRICT, N19M],
  params: {},
  judge(site): Judged {
    const { leaders } = site.shelf;
    if (leaders.length === 0) return noneOf(site, { zh: '没有领导信息栏目', en: 'no column of leaders' });
    const persons = leaders.filter(({ isColumn }) => !isColumn);
    const findings = (persons.length > 0 ? persons : leaders).flatMap(({ url, title, post, duties }): Finding[] => {
      const say = (zh: string, en: string): Finding => ({
        url,
        where: { zh: `“${title.slice(0, 40)}”：${zh}`, en: `“${title.slice(0, 40)}”: ${en}` },
        observed: '—',
        expected: { zh: `写明${zh}`, en: `${en} stated` },
      });
      return [...(post ? [] : [say('职务', 'post')]), ...(duties ? [] : [say('分工', 'duties')])];
    });
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
