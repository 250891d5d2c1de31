import { type WebsiteFigure, websiteFiguresIn } from '../../derive/website-figures.ts';
import { websiteReportOf } from '../../derive/website-report.ts';
import { tablesOf } from '../../gather/tables.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { WEBSITE_REPORT_M } from '../shared/sources.ts';

interface Named {
  readonly name: string;
  readonly words: RegExp;
}

const named = (name: string, words: RegExp): Named => ({ name, words });

/** A number that is the sum of others. */
const SUMS: readonly (readonly [Named, readonly Named[]])[] = [
  [
    named('信息发布总数', /(?<!解读)信息发布.*总数/),
    [
      named('概况类信息', /概况(?:类)?信息/),
      named('政务动态信息', /政务动态/),
      named('信息公开目录信息', /信息公开目录/),
    ],
  ],
  [
    named('解读信息总数', /解读信息.*总数/),
    [named('解读材料', /解读材料/), named('解读产品', /解读产品/), named('媒体评论文章', /媒体评论/)],
  ],
  [named('办件量总数', /办件量.*总数/), [named('自然人办件量', /自然人办件/), named('法人办件量', /法人办件/)]],
];

/** A number that is not more than another. */
const ORDERS: readonly (readonly [less: Named, more: Named])[] = [
  [named('独立用户访问总量', /独立用户/), named('网站总访问量', /网站总访问量/)],
  [named('专栏专题新开设数量', /专栏专题.*新开设/), named('专栏专题维护数量', /专栏专题.*维护/)],
  [named('可全程在线办理事项', /全程在线办理/), named('政务服务事项', /(?<!在线办理)政务服务事项数/)],
  [named('办结留言', /办结留言/), named('收到留言', /收到留言/)],
  [named('公开答复', /公开答复/), named('办结留言', /办结留言/)],
  [named('公布调查结果期数', /公布(?:调查)?结果/), named('征集调查期数', /征集调查期数/)],
  [named('答复网民提问', /答复(?:网民)?(?:提问|留言)/), named('网民留言', /网民留言数/)],
  [named('问题整改', /整改数/), named('发现问题', /发现问题/)],
];

/** The numbers of the statement of website work fit together. */
export default pageAudit({
  id: 'site-report-sums',
  title: { zh: '网站年度报表：数字的勾稽', en: 'statement of website work: its sums' },
  says: {
    zh: '网站年度报表里，信息发布、解读信息、办件量的总数等于各项之和；独立用户不多于总访问量，办结的留言不多于收到的，公开答复的不多于办结的，整改的问题不多于发现的，等等。没填的不比；跨年办结等确有原因的由人剔除。',
    en: 'Totals of the statement are the sums of their parts, and what is part of something is not more than it: visitors and visits, letters answered and received, faults mended and found. Blanks are not compared; a person takes out what has a reason, as letters of the year before.',
  },
  sources: [WEBSITE_REPORT_M],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => websiteReportOf(page) !== null && websiteFiguresIn(tablesOf(page.html)).length > 0,
  judge({ url, html }) {
    const figures = websiteFiguresIn(tablesOf(html));
    const numberOf = ({ words }: Named): number | undefined =>
      figures.find(({ label }: WebsiteFigure) => words.test(label))?.value;
    const wrong = (zh: string, observed: string, expected: Finding['expected']): Finding => ({
      url,
      where: { zh, en: zh },
      observed,
      expected,
    });
    const sums = SUMS.flatMap(([total, parts]): Finding[] => {
      const sum = numberOf(total);
      const values = parts.map(numberOf);
      if (sum === undefined || values.includes(undefined)) return [];
      const made = values.reduce<number>((all, one) => all + (one ?? 0), 0);
      if (made === sum) return [];
      const words = parts.map(({ name }) => name).join('、');
      return [
        wrong(total.name, `${values.join(' + ')} ≠ ${sum}`, { zh: `等于${words}之和`, en: `the sum of ${words}` }),
      ];
    });
    const orders = ORDERS.flatMap(([less, more]): Finding[] => {
      const [small, large] = [numberOf(less), numberOf(more)];
      if (small === undefined || large === undefined || small <= large) return [];
      return [wrong(less.name, `${small} > ${large}`, { zh: `不多于${more.name}`, en: `not more than ${more.name}` })];
    });
    return [...sums, ...orders];
  },
});
