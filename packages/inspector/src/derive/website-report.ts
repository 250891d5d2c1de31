import { dayIn } from '../gather/page.ts';
import { oncePerPage } from './once.ts';

/** The annual statement of website work (政府网站工作年度报表) as a page shows it. */
export interface WebsiteReport {
  readonly title: string;
  /** The year that it reports on; null where its title does not say. */
  readonly year: number | null;
  readonly published: string | null;
}

const TITLE = /(?:政府)?网站(?:年度)?(?:工作)?(?:年度)?(?:工作)?报表/;
const SAID = /(?:发布|公开)(?:日期|时间)[：:\s]*(20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

/** The statement on a page; null where its title is not one of a statement, or it is a list of them. Read once for each page. */
export const websiteReportOf = oncePerPage((page): WebsiteReport | null => {
  const tag = (name: RegExp): string => page.metas.find((meta) => name.test(meta.name))?.content.trim() ?? '';
  const title = tag(/^ArticleTitle$/i) || (page.title.split(/[-_|]/)[0] ?? '').trim();
  if (!TITLE.test(title) || /^关于|通知$/.test(title) || /监管年度报表/.test(title)) return null;
  const year = /(20\d{2})\s*年?/.exec(title)?.[1];
  // The column of statements is called so too, and lists one for each year.
  if (year === undefined && page.items.length > 1) return null;
  return {
    title,
    year: year === undefined ? null : Number(year),
    published: dayIn(tag(/^PubDate$/i)) ?? dayIn(SAID.exec(page.text)?.[1] ?? ''),
  };
});
