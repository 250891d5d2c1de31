import { ShelfMaker } from '../derive/shelf.ts';
import type { PageNote, Site } from '../derive/site.ts';
import type { Page } from '../gather/page.ts';
import { aroundOf, pageOf, weekdays } from './page.ts';

const HOME = 'http://www.jia.gov.cn/';

export const noteOf = (note: Partial<PageNote>): PageNote => ({
  url: HOME,
  kind: 'content',
  title: '甲市',
  name: '甲市',
  role: null,
  items: 0,
  dated: 0,
  newest: null,
  blank: false,
  length: 100,
  ...note,
});

/** A site of one page in order, but for what is given. */
export const siteOf = (site: Partial<Site>): Site => ({
  home: HOME,
  host: 'www.jia.gov.cn',
  today: '2026-06-30',
  front: pageOf('首页', { url: HOME }),
  owner: '甲市',
  pages: [noteOf({ kind: 'home' })],
  missed: [],
  outer: null,
  history: new Map(),
  shelf: new ShelfMaker(),
  workdays: weekdays,
  cut: false,
  transport: null,
  searched: new Map(),
  ...site,
});

/** What is kept of some pages that are judged together. */
export function shelfOf(...pages: readonly Page[]): ShelfMaker {
  const shelf = new ShelfMaker();
  for (const page of pages) shelf.put(page, aroundOf(page).role);
  return shelf;
}
