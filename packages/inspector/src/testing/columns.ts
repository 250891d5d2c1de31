import type { Page } from '../gather/page.ts';
import { pageOf, tags } from './page.ts';

/** A page of content that calls itself so, in a column that is called so. */
export const namedPage = (
  name: string,
  body: string,
  { column = name, url = 'http://www.jia.gov.cn/gk/1.html' } = {},
): Page => pageOf(body, { head: tags({ ArticleTitle: name, ColumnName: column }), url });

/** A column that calls itself so. */
export const columnPage = (name: string, body: string): Page =>
  pageOf(body, { head: tags({ ColumnName: name }), url: 'http://www.jia.gov.cn/gk/' });
