import type { Page } from '../gather/page.ts';
import type { PageKind } from './kind.ts';

const EMPTY =
  /暂无(?:内容|信息|数据|记录|文章)|正在(?:建设|更新|完善)中?|栏目建设中|没有(?:找到|相关)(?:内容|信息|记录)|敬请期待/;

/** Pages that say themselves that they are columns: only of those a list is expected. */
export const isColumn = ({ metas }: Page, kind: PageKind): boolean =>
  kind === 'column' && metas.some(({ name }) => /^Column/i.test(name));

/** What a column without a line in its list says, “0” where it says nothing; null where it has one. */
export function blankOf({ items, text }: Page): string | null {
  if (items.some(({ day }) => day !== null)) return null;
  const said = EMPTY.exec(text)?.[0];
  if (said === undefined && items.length > 0) return null;
  return said ?? '0';
}
