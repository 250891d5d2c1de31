import type { Page } from '../../gather/page.ts';
import { type Grid, tablesOf } from '../../gather/tables.ts';
import { oncePerPage } from '../once.ts';
import { type Applications, applicationsIn } from './applications.ts';
import { type Court, courtIn } from './court.ts';
import { type Stock, stockIn } from './stock.ts';

/** An annual report on the disclosure of government information, as a page shows it. */
export interface Report {
  /** The year that it reports on; null where its title does not say. */
  readonly year: number | null;
  readonly tables: readonly Grid[];
  readonly applications: Applications | undefined;
  readonly court: Court | undefined;
  readonly stock: readonly Stock[];
}

const TITLE = /(20\d{2})\s*年.{0,40}(?:政府信息公开工作|政府信息公开)年度?(?:工作)?报告|政府信息公开工作年度报告/;

/** The report on a page; null where its title is not one of a report, or it is a list of reports. Read once for each page. */
export const reportOf = oncePerPage((page): Report | null => {
  const found = TITLE.exec(page.title);
  const isList = page.items.filter(({ day }) => day !== null).length >= 5;
  return found && !isList ? read(page, found[1]) : null;
});

/** The table of applications of a report; undefined on every other page. */
export const applicationsOf = (page: Page): Applications | undefined => reportOf(page)?.applications;

function read(page: Page, year: string | undefined): Report {
  const tables = tablesOf(page.html);
  const said = year ?? /(20\d{2})\s*年/.exec(page.title)?.[1];
  return {
    year: said === undefined ? null : Number(said),
    tables,
    applications: applicationsIn(tables),
    court: courtIn(tables),
    stock: stockIn(tables),
  };
}
