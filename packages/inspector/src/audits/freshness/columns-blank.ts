import { type Judged, siteAudit } from '../audit.ts';
import { CENSUS, N19 } from '../shared/sources.ts';
import { noneOf } from '../shared/unseen.ts';

/** So many blank columns that the whole site is not in order. */
export default siteAudit({
  id: 'columns-blank-count',
  title: { zh: '空白栏目数', en: 'number of blank columns' },
  says: {
    zh: '全站空白栏目达到规定个数（国家指标为5个）的，单项否决；个数可以改，少于的不在这里算。',
    en: 'A site with so many blank columns as the norm names (5) is not in order; fewer are told one by one elsewhere.',
  },
  sources: [N19, CENSUS],
  params: { least: 5 },
  judge(site, { least }): Judged {
    const columns = site.pages.filter(({ kind }) => kind === 'column');
    if (columns.length === 0) return noneOf(site, { zh: '没有栏目页', en: 'no column' });
    const blank = columns.filter((note) => note.blank);
    if (blank.length < least) return { verdict: 'pass', findings: [] };
    return {
      // Lists that scripts build look blank to a machine that runs none.
      verdict: 'suspect',
      findings: blank.map(({ url, name }) => ({
        url,
        where: { zh: `栏目“${name}”`, en: `column “${name}”` },
        observed: `${blank.length}`,
        expected: { zh: `空白栏目少于${least}个`, en: `fewer than ${least} blank columns` },
      })),
    };
  },
});
