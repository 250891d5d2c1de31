import { columnsOf } from '../../derive/columns.ts';
import type { Role } from '../../derive/role.ts';
import { type Finding, type Judged, siteAudit } from '../audit.ts';
import { daysBetween } from '../shared/days.ts';
import { CENSUS, N19 } from '../shared/sources.ts';

/** Columns by what their names say, and how many days they may stand still. */
const CLASSES = [
  { name: '动态要闻', words: '动态|要闻|新闻|快讯', days: 14 },
  { name: '通知公告、政策文件', words: '通知|公告|公示|政策|文件|解读', days: 183 },
  { name: '其他', words: '', days: 366 },
];

/** Columns that have to be right and not new: what stands in them holds until it changes. */
const STEADY: ReadonlySet<Role> = new Set<Role>(['guide', 'regulations', 'requests', 'institution', 'leaders']);

/** Columns that stand still longer than their class may. */
export default siteAudit({
  id: 'columns-stale',
  title: { zh: '栏目不更新', en: 'columns that stand still' },
  says: {
    zh: '动态要闻类栏目2周内、通知公告和政策文件类6个月内、其他栏目1年内应有更新；按栏目名称归类，期限可以改；指南、制度、机构、领导等栏目不看更新。',
    en: 'News columns show something of two weeks, notices and policies of six months, others of a year; classed by their names; a guide, rules, institution or leaders need not be new.',
  },
  sources: [N19, CENSUS],
  params: { classes: CLASSES },
  judge({ pages, today }, { classes }): Judged {
    const columns = columnsOf(pages.filter(({ newest, role }) => newest !== null && !(role && STEADY.has(role))));
    if (columns.length === 0)
      return pages.length === 0
        ? { verdict: 'notTestable', findings: [], why: { zh: '一个网页也没有看到', en: 'no page was seen' } }
        : { verdict: 'notApplicable', findings: [], why: { zh: '没有带日期的栏目', en: 'no column with days' } };
    const findings = columns.flatMap(({ url, title, newest }): Finding[] => {
      const found = classes.find(({ words }) => words === '' || new RegExp(words).test(title));
      if (newest === null || found === undefined || daysBetween(newest, today) <= found.days) return [];
      return [
        {
          url,
          where: { zh: `栏目“${title.slice(0, 60)}”`, en: `column “${title.slice(0, 60)}”` },
          observed: newest,
          expected: { zh: `${found.name}：${found.days}天内有更新`, en: `something of ${found.days} days` },
        },
      ];
    });
    return { verdict: findings.length > 0 ? 'fail' : 'pass', findings };
  },
});
