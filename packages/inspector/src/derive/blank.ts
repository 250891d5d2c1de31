import type { Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import type { PageKind } from './kind.ts';

const EMPTY =
  /暂无(?:内容|信息|数据|记录|文章)|正在(?:建设|更新|完善)中?|栏目建设中|没有(?:找到|相关)(?:内容|信息|记录)|敬请期待/;

/** Pages that say themselves that they are columns: only of those a list is expected. */
export const isColumn = ({ metas }: Page, kind: PageKind): boolean =>
  kind === 'column' && metas.some(({ name }) => /^Column/i.test(name));

/** Signs of its own with which a column says what it is for without a list, as a guide does. */
const OWN_WORDS = 40;

/** What a column without a line in its list says, “0” where it says nothing; null where it has a line, or words of its own. */
export function blankOf(page: Page): string | null {
  const { items, text } = page;
  if (items.some(({ day }) => day !== null)) return null;
  const said = EMPTY.exec(text)?.[0];
  if (said !== undefined) return said;
  return items.length > 0 || ownWords(page) >= OWN_WORDS ? null : '0';
}

/** Signs of a page that are neither links nor its footer. */
function ownWords(page: Page): number {
  const body = bodyOf(page);
  let signs = body.replace(/\s+/g, '').length;
  for (const { kind, at, text } of page.links)
    if (kind === 'page' && at < body.length) signs -= text.replace(/\s+/g, '').length;
  return signs;
}
